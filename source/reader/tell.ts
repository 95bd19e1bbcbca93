import {type Reader} from './reader.ts';

/** The reader, with something for the status line to say until the next key. */
export const tell = (reader: Reader, text: string): Reader => ({...reader, request: {kind: 'tell', text}});
