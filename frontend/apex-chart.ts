/** Placeholder */
class ApexChartElement extends HTMLElement {
  texts = {};
  headingLevel = 3;
  update(patch: { revision: number }) { this.dataset.revision = String(patch.revision); }
}
customElements.define('apex-chart', ApexChartElement);
