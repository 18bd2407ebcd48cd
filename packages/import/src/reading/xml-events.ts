import { SaxesParser } from 'saxes';

/** What a reader of XML wants to hear. Names come without their prefix. */
export interface XmlListener {
  open?(name: string, attribute: (name: string) => string | undefined): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Thrown inside a listener to stop reading early; whoever asked to read catches it. */
export class EnoughRead extends Error {}

const sliceLength = 262_144;

/**
 * Reads XML as events and says whether it was well formed. Declared entities are not expanded: a document that uses one
 * is broken.
 */
export function readXml(bytes: Uint8Array, listener: XmlListener): boolean {
  const parser = new SaxesParser({ xmlns: false, fragment: false });
  parser.on('opentag', (tag) =>
    listener.open?.(localName(tag.name), (name) => tag.attributes[name] as string | undefined),
  );
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', (tag) => listener.close?.(localName(tag.name)));
  parser.on('error', (fault) => {
    throw fault;
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += sliceLength)
      parser.write(decoder.decode(bytes.subarray(at, at + sliceLength), { stream: true }));
    parser.write(decoder.decode());
    parser.close();
    return true;
  } catch (fault) {
    if (fault instanceof EnoughRead) throw fault;
    return false;
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
