// Opens each page in a frame, at the width of a desk and of a telephone, and says what is wrong: a line a finding.
(async () => {
  const told = [];
  const frame = document.createElement('iframe');
  frame.style.height = '900px';
  document.body.append(frame);
  for (const [name, page] of PAGES) {
    for (const width of [1280, 320]) {
      frame.style.width = width + 'px';
      await new Promise((loaded) => {
        frame.onload = loaded;
        frame.srcdoc = page;
      });
      const root = frame.contentDocument.documentElement;
      if (root.scrollWidth > root.clientWidth) {
        told.push(`${name} at ${width}: scrolls sideways, ${root.scrollWidth} px`);
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
