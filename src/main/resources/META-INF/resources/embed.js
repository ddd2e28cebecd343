/*
 * A page in the page of somebody else. Its frame is as high as what stands in it, and so nothing in it may depend on the
 * height of its frame: sizes and conditions in the style sheets that speak of the height of the window speak of this one
 * instead, or the two would chase each other.
 */
const HEIGHT = 1200;

const PIXELS = { px: 1, rem: 16 };
const CONDITION = /\(height\s*(<=|>=|<|>)\s*([\d.]+)(px|rem)\)/g;
const SHARE = /([\d.]+)[dls]?vh\b/g;

const holds = {
  '<': (height) => HEIGHT < height,
  '<=': (height) => HEIGHT <= height,
  '>': (height) => HEIGHT > height,
  '>=': (height) => HEIGHT >= height,
};

function settle(rules) {
  for (const rule of rules) {
    if (rule.media) {
      const settled = rule.media.mediaText.replace(CONDITION, (whole, sign, number, unit) =>
        holds[sign](number * PIXELS[unit]) ? '(width >= 0px)' : '(width < 0px)',
      );
      if (settled !== rule.media.mediaText) {
        rule.media.mediaText = settled;
      }
    }
    for (const name of rule.style ?? []) {
      const value = rule.style.getPropertyValue(name);
      const settled = value.replace(SHARE, (whole, share) => `${(share * HEIGHT) / 100}px`);
      if (settled !== value) {
        rule.style.setProperty(name, settled, rule.style.getPropertyPriority(name));
      }
    }
    settle(rule.cssRules ?? []);
  }
}

function settleAll() {
  for (const sheet of document.styleSheets) {
    try {
      settle(sheet.cssRules);
    } catch {
      // Of a sheet from elsewhere that shows its rules to nobody.
    }
  }
}

settleAll();
// Some come with the screen.
document.addEventListener('load', settleAll, true);

/* The page around this one is told how high it is, and each time that this changes. */
let told = 0;
new ResizeObserver(() => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  // What stands there until the screen does has another height.
  if (height !== told && !document.querySelector('.skeleton')) {
    told = height;
    parent.postMessage({ source: 'lambda-lab', height }, '*');
  }
}).observe(document.body);

/* What leads to another screen leads to a page of its own, where that has its bar and its room. */
document.addEventListener(
  'click',
  (event) => {
    const link = event.composedPath().find((part) => part instanceof HTMLAnchorElement);
    if (link?.href && !link.getAttribute('href').startsWith('#') && !link.hasAttribute('download')) {
      link.target = '_blank';
    }
  },
  true,
);
