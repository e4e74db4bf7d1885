import { describe, expect, it } from 'vitest'
import { PENUH } from '@/lib/rakor/paparan/uji/contoh'
import { readNaskah } from '@/lib/dasar/buku/naskah'
import { namaRapat } from '@/lib/rakor/rapat/constants'
import { adaLibreOffice, cetakDenganLibreOffice } from '@/tests/support/libreoffice'
import { DOKUMEN } from './daftar'
import { gambar, namaBerkas, susunSatu } from './penyusun'

// PDF is no file that an office opens to edit: its own tests read it.
const KASUS = DOKUMEN.flatMap((satu) => satu.format.filter((format) => format !== 'pdf').map((format) => [satu.kunci, format, satu] as const))

describe('what an office program has to open', () => {
  it('is every document of a meeting in each of its formats, and each format at least once', () => {
    expect(new Set(KASUS.map(([kunci]) => kunci))).toEqual(new Set(DOKUMEN.filter(({ format }) => format.some((satu) => satu !== 'pdf')).map(({ kunci }) => kunci)))
    expect(new Set(KASUS.map(([, format]) => format))).toEqual(new Set(['docx', 'xlsx', 'pptx']))
    // a document that is a PDF alone would be opened by nobody here
    expect(DOKUMEN.filter(({ format }) => format.every((satu) => satu === 'pdf')).map(({ kunci }) => kunci)).toEqual([])
  })
})

describe.each(['docx', 'xlsx', 'pptx'] as const)('LibreOffice opens each %s', { timeout: 180_000 }, (format) => {
  it.skipIf(!adaLibreOffice(format)).each(KASUS.filter(([, satu]) => satu === format))('%s as %s, with its own words on its pages', async (_, __, definisi) => {
    const dokumen = susunSatu(definisi, PENUH, null)
    const nama = namaBerkas(dokumen, format)
    const pdf = cetakDenganLibreOffice(new Map([[nama, await gambar(dokumen, format, PENUH)]])).get(nama)
    expect(pdf, 'LibreOffice tidak membuka berkas ini').toBeDefined()
    const teks = (await readNaskah(pdf ?? new Uint8Array(), 'a.pdf')).replace(/\s+/g, ' ')
    // not an empty page, and not one that only says that something is wrong
    expect(teks.length).toBeGreaterThan(200)
    expect(teks).not.toMatch(/#REF!|#NAME\?|#VALUE!|Err:\d{3}/)
    expect(teks.toLowerCase()).toContain(format === 'xlsx' ? String(PENUH.rapat.tahun) : namaRapat(PENUH.rapat).toLowerCase().slice(0, 5))
  })
})
