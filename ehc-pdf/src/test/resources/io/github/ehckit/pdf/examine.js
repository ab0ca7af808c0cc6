// Opens each page in a frame, at widths from a desk to a telephone, which is also a desk at 400 per cent, and says what is
// wrong: a line a finding. axe-core examines it at the widest and the narrowest.
(async () => {
  const told = [];

  // Text beyond an edge of the window, unless it stands in a frame that scrolls.
  const outside = (page) => {
    const found = [];
    const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const range = page.createRange();
      range.selectNodeContents(texts.currentNode);
      const beyond = [...range.getClientRects()].some((box) => box.left < 0 || box.right > page.documentElement.clientWidth);
      if (beyond && !texts.currentNode.parentElement.closest('.wide')) {
        found.push(`out of sight: ${texts.currentNode.data.slice(0, 40)}`);
      }
    }
    return found;
  };

  const frame = document.createElement('iframe');
  frame.style.height = '900px';
  document.body.append(frame);
  for (const [name, page] of PAGES) {
    for (const width of [1280, 1000, 640, 320]) {
      frame.style.width = width + 'px';
      await new Promise((loaded) => {
        frame.onload = loaded;
        frame.srcdoc = page;
      });
      const root = frame.contentDocument.documentElement;
      if (root.scrollWidth > root.clientWidth) {
        told.push(`${name} at ${width}: scrolls sideways, ${root.scrollWidth} px`);
      }
      for (const line of outside(frame.contentDocument)) {
        told.push(`${name} at ${width}: ${line}`);
      }
      if (width === 1000 || width === 640) {
        continue;
      }
      frame.contentWindow.eval(AXE);
      const found = await frame.contentWindow.axe.run(frame.contentDocument, {
        resultTypes: ['violations'],
        rules: { 'target-size': { enabled: true } },
      });
      for (const rule of found.violations) {
        told.push(`${name} at ${width}: ${rule.id}: ${rule.nodes[0].target} ${rule.nodes[0].failureSummary}`);
      }
      told.push(`${name} at ${width}: ${found.passes.length} rules passed`);
    }
  }
  const out = document.createElement('pre');
  out.id = 'told';
  out.textContent = told.map((line) => line.replace(/\s+/g, ' ')).join('\n');
  document.body.append(out);
})();
