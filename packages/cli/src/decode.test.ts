import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "./decode.ts";

const bytes = (...numbers: number[]) => Uint8Array.from(numbers);
const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

describe("a file", () => {
  it("in UTF-8 is read as it is, without a byte order mark", () => {
    expect(decode(new TextEncoder().encode("\ufeff{“é”}"))).toEqual({ text: "{“é”}" });
  });

  it("in UTF-16 is read, and told, with its mark or without", () => {
    const little = bytes(...ascii('{"a"}').flatMap((code) => [code, 0]));
    const big = bytes(...ascii('{"a"}').flatMap((code) => [0, code]));
    for (const file of [little, big, bytes(0xff, 0xfe, ...little), bytes(0xfe, 0xff, ...big)]) {
      expect(decode(file)).toMatchObject({ text: '{"a"}', encoding: { offset: 0 } });
    }
  });

  it("in Windows-1252 is read, and told at its first letter that is not UTF-8", () => {
    const file = bytes(...ascii('{"t": "'), 0xe9, 0x80, ...ascii('"}'));
    const { text, encoding } = decode(file);
    expect(text).toBe('{"t": "é€"}');
    expect(encoding).toMatchObject({
      offset: 7,
      message: expect.stringContaining('"é" is the byte E9'),
    });
  });

  it("is told at its first wrong byte, wherever that is", () => {
    fc.assert(
      fc.property(
        fc.nat(300),
        fc.nat(300),
        fc.constantFrom(0xe9, 0xff, 0xf1, 0x93),
        (before, after, byte) => {
          const file = bytes(
            ...ascii("{".repeat(before + 1)),
            byte,
            ...ascii("}".repeat(after + 1)),
          );
          expect(decode(file).encoding?.offset).toBe(before + 1);
        },
      ),
    );
  });

  it("of any bytes can be read", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), (file) => {
        expect(decode(file).text).toBeTypeOf("string");
      }),
    );
  });
});
