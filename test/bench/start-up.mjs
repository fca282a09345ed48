// Run in a process of its own: what the first screening costs from the moment that the engine is asked for.
const [url, what] = process.argv.slice(2);
const mail = {
  subject: 'Inbjudan till lunchmöte',
  from: { name: 'Eva Ek, Nutrivia AB', address: 'eva.ek@nutrivia.example' },
  to: [],
  cc: [],
  body: 'Hej!\n\nVi bjuder på lunch den 12 mars kl. 12.00–13.00 i ert konferensrum och berättar om vår nya sondnäring.\nLunchen kostar högst 120 kr per person. Anmäl er senast den 5 mars.\n\nVälkomna!\n\nMed vänlig hälsning\nEva Ek\nNutrivia AB',
  attachments: [],
};

const start = performance.now();
const module = await import(url);
if (what === 'engine') {
  module.screen(mail, module.loadPack(), { date: '2026-03-01', language: 'sv' });
} else {
  module.default(mail.body).json();
}
const milliseconds = performance.now() - start;
globalThis.gc();
const heap = process.memoryUsage().heapUsed;
process.stdout.write(JSON.stringify({ milliseconds, heap }));
