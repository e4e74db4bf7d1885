import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import { beforeAll, describe, expect, it } from 'vitest'
import { alamatSel, hurufKolom, writeBuku } from './tulis'
import type { BukuTulis } from './types'
import { teksBagian } from './zip'

const BAHAYA = ['=1+1', '+62', '-5', '@SUM(A1)', '#N/A', '0012', '1.02.03', 'a\u0001b', "kutip ' & <tanda>"]

const BUKU: BukuTulis = {
  judul: 'Isian & contoh',
  lembar: [
    {
      nama: 'Isian Juli',
      kolom: [{ lebar: 12 }, { lebar: 30 }, { lebar: 20 }, { lebar: 10 }, { lebar: 4, sembunyi: true }],
      bekuBaris: 2,
      bekuKolom: 2,
      dilindungi: true,
      validasi: [{ rentang: 'C3:C4', jenis: 'rupiah', pesan: 'Tulis angka nol atau lebih.' }],
      cetak: { arah: 'mendatar', barisJudul: [1, 2] },
      baris: [
        [{ isi: 'Laporan', rupa: 'judul', lebar: 4 }],
        ['Kode', 'Uraian', 'Nilai', '%'].map((isi) => ({ isi, rupa: 'kepala' as const })),
        [{ isi: '5.1.02', rupa: 'kode' }, { isi: 'Belanja', rupa: 'teks' }, { isi: 1234567.89, rupa: 'isianRupiah', terbuka: true }, { isi: 0.3828, rupa: 'persen' }],
        [{ isi: null, rupa: 'kode' }, { isi: '2023-07-12', rupa: 'tanggal' }, { isi: null, rupa: 'isianRupiah', terbuka: true }, { isi: 0, rupa: 'persen' }],
        [{ isi: 'Jumlah', rupa: 'teksTebal', lebar: 2 }, null, { isi: 1234567.89, rumus: 'SUM(C3:C4)', rupa: 'rupiahTebal' }],
        ...BAHAYA.map((isi) => [{ isi, rupa: 'teks' as const }]),
      ],
    },
    { nama: 'Kunci', kolom: [{ lebar: 10 }], baris: [[{ isi: 'rahasia' }]], sangatTersembunyi: true },
  ],
}

describe('a written workbook', () => {
  let isi: Uint8Array
  beforeAll(async () => {
    isi = await writeBuku(BUKU)
  })

  it('is read back with its values, formulas and marks', async () => {
    const buku = await readXlsx(isi, { readStyles: true })
    const [lembar, kunci] = buku.sheets
    expect(lembar?.rows[2]?.slice(0, 4)).toEqual(['5.1.02', 'Belanja', 1234567.89, 0.3828])
    expect(lembar?.rows[3]?.[0] ?? null).toBeNull()
    expect(lembar?.cells?.get('4,2')).toMatchObject({ formula: 'SUM(C3:C4)', formulaResult: 1234567.89 })
    expect(lembar?.cells?.get('2,2')?.style).toMatchObject({ numFmt: '[$-421]#,##0.00', protection: { locked: false } })
    expect(lembar?.cells?.get('2,3')?.style).toMatchObject({ numFmt: '[$-421]0.00%' })
    expect(lembar?.cells?.get('2,3')?.style?.protection?.locked ?? true).toBe(true)
    expect(lembar?.protection?.sheet).toBe(true)
    expect(lembar?.freezePane).toEqual({ rows: 2, columns: 2 })
    expect(lembar?.merges).toContainEqual({ startRow: 4, startCol: 0, endRow: 4, endCol: 1 })
    expect(lembar?.columns?.[4]?.hidden).toBe(true)
    expect(lembar?.dataValidations?.[0]).toMatchObject({ type: 'decimal', errorMessage: 'Tulis angka nol atau lebih.', allowBlank: true })
    expect(kunci).toMatchObject({ name: 'Kunci', veryHidden: true })
    expect(buku.properties?.title).toBe('Isian & contoh')
  })

  it('keeps text that looks like a formula, an error or a number as text', async () => {
    const buku = await readXlsx(isi)
    expect(buku.sheets[0]?.rows.slice(5).map((row) => row[0])).toEqual(BAHAYA.map((teks) => teks.replace('\u0001', '')))
    const xml = teksBagian(isi, 'xl/worksheets/sheet1.xml') ?? ''
    expect(xml.match(/<f>/g)).toHaveLength(1)
    expect(xml).not.toContain('t="e"')
  })

  it('prints on F4, landscape, one page wide, its head on every page, pages numbered', () => {
    const xml = teksBagian(isi, 'xl/worksheets/sheet1.xml') ?? ''
    expect(xml).toMatch(/<pageSetup [^>]*paperSize="14"[^>]*orientation="landscape"[^>]*fitToWidth="1" fitToHeight="0"/)
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>')
    expect(xml).toContain('Halaman &amp;P dari &amp;N')
    expect(teksBagian(isi, 'xl/workbook.xml')).toContain("'Isian Juli'!$1:$2")
    expect(teksBagian(isi, 'xl/workbook.xml')).toMatch(/_xlnm\.Print_Area"[^>]*>'Isian Juli'!\$A\$1:\$[A-Z]+\$\d+</)
    expect(teksBagian(isi, 'xl/workbook.xml')).toContain('state="veryHidden"')
  })

  it('has a foot that Excel takes, however long its title: more than 255 signs and it calls the file damaged; a number at its beginning is no size', async () => {
    const kaki = async (judul: string): Promise<string> => {
      const xml = teksBagian(await writeBuku({ judul, segel: { teks: 'Segel 1 · e655 & 15d8', png: new Uint8Array([137, 80, 78, 71]) }, lembar: [{ nama: 'Permasalahan dan penyelesaian', kolom: [{ lebar: 9 }], baris: [[{ isi: 'x' }]], cetak: { arah: 'tegak' } }] }), 'xl/worksheets/sheet1.xml') ?? ''
      return (/<oddFooter>(.*?)<\/oddFooter>/.exec(xml)?.[1] ?? '').replaceAll('&amp;', '&')
    }
    const panjang = await kaki(`Dinas ${'Pangan & Gizi '.repeat(30)}`)
    expect(panjang.length).toBeLessThanOrEqual(255)
    expect(panjang).toMatch(/^&L&8Dinas Pangan && Gizi .*(?<!&)(?:&&)*…, Permasalahan dan penyelesaian&C&7Segel 1 · e655 && 15d8&R&8Halaman &P dari &N$/)
    expect(await kaki('17 Agustus')).toMatch(/^&L&8 17 Agustus, /)
    expect(await kaki('Isian & contoh')).toMatch(/^&L&8Isian && contoh, /)
  })

  it('repeats its first columns where it is several pages wide, and makes room for every amount', async () => {
    const besar = await writeBuku({ judul: 'x', lembar: [{
      nama: 'Lebar', kolom: [{ lebar: 10 }, { lebar: 12 }, { lebar: 30 }], cetak: { arah: 'mendatar', barisJudul: [1, 1], kolomJudul: 2, lebarHalaman: 3 },
      baris: [[{ isi: 'Nama', rupa: 'kepala' }, { isi: 'Nilai', rupa: 'kepala' }, { isi: 'Nilai', rupa: 'kepala' }], [{ isi: 'a', rupa: 'teks' }, { isi: 1_039_862_491_791, rupa: 'rupiahTebal' }, { isi: 5, rupa: 'rupiah' }]],
    }] })
    expect(teksBagian(besar, 'xl/workbook.xml')).toContain("'Lebar'!$A:$B,'Lebar'!$1:$1")
    expect(teksBagian(besar, 'xl/worksheets/sheet1.xml')).toContain('fitToWidth="3"')
    const { columns } = (await readXlsx(besar)).sheets[0] ?? {}
    expect(columns?.[1]?.width).toBeGreaterThan('1.039.862.491.791,00'.length)
    expect(columns?.[2]?.width).toBeCloseTo(30, 0)
  })

  it('refuses a number that is none', async () => {
    const rusak: BukuTulis = { judul: 'x', lembar: [{ nama: 'A', kolom: [], baris: [[{ isi: Number.NaN }]] }] }
    await expect(writeBuku(rusak)).rejects.toThrow('A!A1')
  })

  it('names cells as a sheet does', () => {
    expect([hurufKolom(0), hurufKolom(26), alamatSel(2, 1)]).toEqual(['A', 'AA', 'B3'])
  })
})

const adaSoffice = spawnSync('soffice', ['--version']).status === 0

// only where LibreOffice is installed: an office program that is not the library itself
describe.skipIf(!adaSoffice)('as LibreOffice sees it', () => {
  it('opens, calculates, keeps the paper and the locks', { timeout: 60_000 }, async () => {
    const map = mkdtempSync(join(tmpdir(), 'buku-'))
    try {
      writeFileSync(join(map, 'uji.xlsx'), await writeBuku(BUKU))
      execFileSync('soffice', [`-env:UserInstallation=file://${map}/profil`, '--headless', '--convert-to', 'ods', '--outdir', map, join(map, 'uji.xlsx')], { stdio: 'ignore' })
      const ods = readFileSync(join(map, 'uji.ods'))
      const gaya = teksBagian(ods, 'styles.xml') ?? ''
      expect(gaya).toMatch(/fo:page-width="(330|330\.\d+|33\.0\d*|33)(mm|cm)"|fo:page-width="13in"/)
      expect(gaya).toContain('style:print-orientation="landscape"')
      const isi = teksBagian(ods, 'content.xml') ?? ''
      expect(isi).toContain('table:protected="true"')
      expect(isi).toMatch(/table:formula="of:=SUM\(\[\.C3:\.C4\]\)"[^>]*office:value="1234567.89"/)
    } finally {
      rmSync(map, { recursive: true, force: true })
    }
  })
})
