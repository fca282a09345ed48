/** The formats that a mail or an invitation may come in. */
export type Format = 'eml' | 'html' | 'txt' | 'ics' | 'msg' | 'pdf' | 'docx' | 'binary';

/** Tells a file's format by the ending of its name and, where that says nothing, by how it begins. */
export function sniff(name: string, bytes: Uint8Array): Format {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return endings[ending] ?? sniffBytes(bytes);
}

const endings: Readonly<Record<string, Format>> = {
  eml: 'eml',
  html: 'html',
  htm: 'html',
  txt: 'txt',
  ics: 'ics',
  msg: 'msg',
  pdf: 'pdf',
  docx: 'docx',
};

function sniffBytes(bytes: Uint8Array): Format {
  const start = String.fromCharCode(...bytes.subarray(0, 4000));
  if (start.startsWith('%PDF')) return 'pdf';
  if (start.startsWith('PK\u0003\u0004')) return 'docx';
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'msg';
  const isWide = /^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(start);
  if (start.includes('\u0000') && !isWide) return 'binary';
  const text = start.replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
  if (/^BEGIN:VCALENDAR/i.test(text)) return 'ics';
  if (text.startsWith('<')) return 'html';
  return hasMimeHeaders(text) ? 'eml' : 'txt';
}

/** A text may begin with `Subject:` and `From:` too; only headers that programs write make it a mail. */
function hasMimeHeaders(text: string): boolean {
  const head = text.split(/\r?\n\r?\n/, 1)[0] ?? '';
  const isHead = /^(?:From .*\r?\n)?[\w-]+:/.test(head);
  return (
    isHead && /^(?:mime-version|content-type|message-id|received|return-path|dkim-signature):/im.test(head)
  );
}
