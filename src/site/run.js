// Blocks of JavaScript in the site can be changed and run where they stand: their imports lead to the package's modules beside
// the page, what they log appears below.
(() => {
  const map = document.querySelector('script[type=importmap]');
  if (map === null) return;
  const doors = Object.keys(JSON.parse(map.textContent).imports);
  /** What blocks log goes by number, since a module cannot be given arguments. */
  const printers = [];
  globalThis.skillgraphPrinters = printers;

  const runnable = (text) => {
    const imported = [...text.matchAll(/from '([^']+)'/g)].map((match) => match[1]);
    return imported.length > 0 && imported.every((path) => doors.includes(path)) && !/\btype \w+/.test(text);
  };

  const textOf = (value) => (typeof value === 'string' ? value : JSON.stringify(value));

  async function run(code, output) {
    output.hidden = false;
    output.textContent = '';
    const print = (...values) => {
      output.textContent += `${values.map(textOf).join(' ')}\n`;
    };
    if (location.protocol === 'file:') {
      print('Modules are not loaded from files: open the site through a server, such as python3 -m http.server.');
      return;
    }
    const number = printers.push({ log: print, warn: print, error: print }) - 1;
    const module = `const console = globalThis.skillgraphPrinters[${number}];\n${code.innerText}`;
    const address = URL.createObjectURL(new Blob([module], { type: 'text/javascript' }));
    try {
      await import(address);
    } catch (error) {
      print(`${error.name}: ${error.message}`);
    } finally {
      URL.revokeObjectURL(address);
      output.dataset.state = 'done';
    }
  }

  for (const code of document.querySelectorAll('pre > code')) {
    if (!runnable(code.innerText)) continue;
    const block = code.parentElement;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'run';
    button.textContent = 'Run';
    const output = document.createElement('output');
    output.className = 'printed';
    output.hidden = true;
    code.contentEditable = 'plaintext-only';
    code.spellcheck = false;
    code.setAttribute('role', 'textbox');
    code.setAttribute('aria-multiline', 'true');
    code.setAttribute('aria-label', 'Code, can be changed');
    button.addEventListener('click', () => run(code, output));
    block.after(button, output);
  }
})();
