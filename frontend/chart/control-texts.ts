/** The words of a chart's own controls; ChartTexts on the server. */
export interface ControlTexts {
  options: string;
  showTable: string;
  showPicture: string;
  downloadPng: string;
  downloadSvg: string;
  downloadCsv: string;
  point: string;
  editHelp: string;
  series: string;
}
