/** Pictures of a road under a sky, drawn for the tests: 320 x 200 and 80 x 50, baseline; the larger one once more as a progressive one. */
const BESAR =
  '/9j/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpK' +
  'SkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCADIAUADASIAAhEBAxEB/8QAGAABAQEBAQAAAAAAAAAAAAAAAAMFAQT/xAAbEAEAAQUBAAAAAAAAAAAAAAAAAQMSFFFSof/EABYBAQEBAAAA' +
  'AAAAAAAAAAAAAAADAv/EABcRAQEBAQAAAAAAAAAAAAAAAAASARP/2gAMAwEAAhEDEQA/APeAomAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' +
  'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA7bOi2dKCda3OJ2zotnSgVpOJ2zotnSgVpOJ2zotnSgVpOJ2zotnSgVpO' +
  'J2zotnSgVpOJ2zotnSgVpOJ2zotnSgVpOJAKMAAAAAAAAAAAAAAAAAAAAAAKgIqgAAAAAAAAAAAAAJALJAAAAAAAAAAAAAAAAAAAAAAKgIqgAAAAAAAAAAAAAJALJAAAAAAAAAAAyhPo3DVGUHQhqj' +
  'KDoQ1RlB0Iaoyg6ENUZQdCG0Ay0AAAAAAAAAAAAAAkMoa6Mw1RlB0Iaoyg6ENUZQdCGqMoOhDVGUHQgATUAAAAAAAAAAXy6/fkGXX78hABfLr9+QZdfvyEAF8uv35Bl1+/IQAXy6/fkGXX78hABfLr' +
  '9+QZdfvyEAF8uv35Bl1+/IQAXy6/fkGXX78hABfLr9+QZdfvyEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' +
  'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAH/9k='
const KECIL =
  '/9j/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqMyP/L2u71////m8H////6/+b9//j/2wBDASstLTw1PHZBQXb4pYyl+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+P' +
  'j4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj/wAARCAAyAFADASIAAhEBAxEB/8QAGAABAQEBAQAAAAAAAAAAAAAAAAIBAwT/xAAeEAEAAAUFAAAAAAAAAAAAAAAAAQMTUqECERJRkf/EABcBAQEB' +
  'AQAAAAAAAAAAAAAAAAABAgP/xAAWEQEBAQAAAAAAAAAAAAAAAAAAARH/2gAMAwEAAhEDEQA/APUA2wAAAAAAAACK0u7BWl3YTYuVa9oONaXdh2S1ZDaBtAGVNoIW41pd2GpUsWIrS7sFaXdhdiZXkA' +
  'cnQby1dx9YA3lq7j6ctXcfWAN5au4+sAAAAAAAAAAAAAH/2Q=='
const PROGRESIF =
  '/9j/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpK' +
  'SkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wgARCADIAUADASIAAhEBAxEB/8QAGAABAQEBAQAAAAAAAAAAAAAAAAIEAQP/xAAWAQEBAQAAAAAAAAAAAAAAAAAAAgH/2gAMAwEAAhADEAAAAfcV' +
  'IAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHVJ2VCVCVCVCVCVCVCBWAAAAAAAAAAAWIoAAAAAACBcgAAAAAAAAAAWIoAAAAAACB' +
  'cgAAAAGVO6mUamUamUamUamUbRmgAAAAAAQytzUyjUyjUyjUyjUygJoAAAAC0C0C0C0C0C0C0C0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' +
  'AAAAAAAAAAAD/8QAGBAAAwEBAAAAAAAAAAAAAAAAAAESgJD/2gAIAQEAAQUC5GUymUymUymUymUymUymUymUynk3/8QAGBEBAQEBAQAAAAAAAAAAAAAAEQBgMFD/2gAIAQMBAT8ByxERERHnkRERxI' +
  'iIjS//xAAZEQEBAQEBAQAAAAAAAAAAAAAAEhFgMFD/2gAIAQIBAT8B5bWta1rW/PpSlKV40pSlK6X/xAAUEAEAAAAAAAAAAAAAAAAAAACQ/9oACAEBAAY/Ano//8QAFxABAQEBAAAAAAAAAAAAAAAA' +
  'ABFhgP/aAAgBAQABPyHkyIiIiIiIiIicY7t27du3bt27du3bt27fk3//2gAMAwEAAgADAAAAEPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP' +
  'PPPPPPPPPAQQQQQQQfPPPPPPPPPPPAQQQQQQQfPPPPPPPPPPPAQQQQQQQfPPPPPMcccccQQQQQQQQccccccQQQQQQccccccccQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ' +
  'QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQf/EABcRAQEBAQAAAAAAAAAAAAAAABEAYHD/2gAIAQMBAT8QywhCEIQhyf8A/wD/xAAXEQEBAQEAAAAAAAAAAAAAAAARAGBw/9oACAECAQE/EMspSlKUpc' +
  'nAA//EABkQAAIDAQAAAAAAAAAAAAAAAAABEVHwgP/aAAgBAQABPxDkyVEqJUSolRKiVEqJUSolRKiVEqJUSrjHdI3SN0jdI3SN0jdI3SN0jdI3SN0jdI3SN0jdLk3/2Q=='

const bytes = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'))
export const PROGRESIF_UJI = bytes(PROGRESIF)

/** A photo and its thumbnail; each number is another picture, by the coarseness of its tables. */
export function fotoUji(nomor = 0): { besar: Uint8Array; kecil: Uint8Array } {
  const besar = bytes(BESAR)
  for (let i = 0; i < 4; i++) besar[8 + i] = 20 + ((nomor >> (6 * i)) & 63)
  return { besar, kecil: bytes(KECIL) }
}

/** One segment of a JPEG. */
export const segmenUji = (penanda: number, isi: Uint8Array | string): Uint8Array => {
  const badan = typeof isi === 'string' ? new TextEncoder().encode(isi) : isi
  return Uint8Array.of(0xff, penanda, (badan.length + 2) >> 8, (badan.length + 2) & 255, ...badan)
}

/** A JPEG with segments behind its start, as cameras write them. */
export const sisipkan = (jpeg: Uint8Array, ...segmen: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), ...segmen, jpeg.subarray(2)]))

interface IsiExif { diambil: string; lintang: readonly [string, number, number, number]; bujur: readonly [string, number, number, number]; besar?: boolean }

/** EXIF as a phone writes it: maker and serial number, when, where, and a thumbnail of its own. */
export function exifUji({ diambil, lintang, bujur, besar = true }: IsiExif): Uint8Array {
  const dv = new DataView(new ArrayBuffer(700))
  const u16 = (di: number, nilai: number): void => dv.setUint16(di, nilai, !besar)
  const u32 = (di: number, nilai: number): void => dv.setUint32(di, nilai, !besar)
  const teks = (di: number, isi: string): void => [...isi].forEach((huruf, i) => dv.setUint8(di + i, huruf.charCodeAt(0)))
  const butir = (di: number, tanda: number, jenis: number, jumlah: number, nilai: number): void => { u16(di, tanda); u16(di + 2, jenis); u32(di + 4, jumlah); u32(di + 8, nilai) }
  dv.setUint16(0, besar ? 0x4d4d : 0x4949)
  u16(2, 42)
  u32(4, 8)
  u16(8, 3)
  butir(10, 0x010f, 2, 14, 200)
  teks(200, 'KAMERA-RAHASIA')
  butir(22, 0x8769, 4, 1, 60)
  butir(34, 0x8825, 4, 1, 100)
  u16(60, 2)
  butir(62, 0x9003, 2, 20, 220)
  teks(220, diambil)
  butir(74, 0xa431, 2, 12, 250)
  teks(250, 'SERI-1234567')
  u16(100, 4)
  for (const [i, [arah, d, m, s]] of [lintang, bujur].entries()) {
    butir(102 + 24 * i, 1 + 2 * i, 2, 2, 0)
    teks(110 + 24 * i, arah)
    butir(114 + 24 * i, 2 + 2 * i, 5, 3, 300 + 24 * i)
    for (const [k, nilai] of [d, m, s].entries()) { u32(300 + 24 * i + 8 * k, Math.round(nilai * 1000)); u32(304 + 24 * i + 8 * k, 1000) }
  }
  const kecil = bytes(KECIL)
  const tiff = new Uint8Array(dv.buffer)
  return segmenUji(0xe1, new Uint8Array(Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, kecil])))
}
