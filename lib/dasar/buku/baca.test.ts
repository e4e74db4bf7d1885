import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { anggaranSipd, csvSipd, jurnalSipd, lraSipd, rakSipd, realisasiSipd, spjFungsionalSipd, tulisOdsSipd, tulisXlsxSipd, type TabelSipd } from '@/tests/support/berkas-sipd'
import { readBuku } from './baca'
import { bacaAngka, bersihTeks, formatHari, hariSerial, kolomRujukan, tempatSel } from './nilai.mjs'
import { kalimatTolak, KODE_TOLAK, namaAman } from './sebab.mjs'
import { writeBuku } from './tulis'

const SEMUA: readonly (readonly [string, TabelSipd])[] = [
  ['realisasi', realisasiSipd({ baris: 20, judul: true, jumlah: true, urutan: 'acak' })], ['anggaran', anggaranSipd({ baris: 20 })],
  ['RAK', rakSipd({ baris: 20, jumlah: true })], ['SPJ fungsional', spjFungsionalSipd()], ['LRA', lraSipd()], ['jurnal', jurnalSipd({ urutan: 'terbalik' })],
]
const polos = (tabel: TabelSipd): unknown[][] =>
  [...tabel.kepala, ...tabel.baris].map((baris) => {
    const sel: unknown[] = [...baris]
    while (sel.length > 0 && sel.at(-1) === null) sel.pop()
    return sel
  })

describe('files of SIPD', () => {
  it.each(SEMUA)('%s is read back as it was written, as xlsx, ods and csv', async (_, tabel) => {
    const xlsx = await readBuku(await tulisXlsxSipd(tabel), 'a.xlsx')
    expect(xlsx.lembar[0]?.baris).toEqual(polos(tabel))
    expect(xlsx.lembar[0]?.gabung).toHaveLength(tabel.gabung.length)
    const csv = await readBuku(Buffer.from(csvSipd(tabel)), 'a.csv')
    expect(csv.lembar[0]?.baris).toEqual(polos(tabel).map((baris) => baris.map((isi) => (isi === null ? null : String(isi)))))
    const ods = await readBuku(await tulisOdsSipd(tabel), 'a.ods')
    expect(ods.lembar[0]?.baris.at(-1)).toEqual(polos(tabel).at(-1))
  })
})

describe('what this product writes', () => {
  it('is read with its values, formulas, merges and hidden sheets', async () => {
    const isi = await writeBuku({
      judul: 'x',
      lembar: [
        { nama: 'A', kolom: [], baris: [[{ isi: 'judul', lebar: 3 }], [{ isi: '2023-07-12', rupa: 'tanggal' }, { isi: 3, rumus: '1+2' }, { isi: '=1+1', rupa: 'teks' }]] },
        { nama: 'Kunci', kolom: [], sangatTersembunyi: true, baris: [[{ isi: 'k' }]] },
      ],
    })
    const { lembar } = await readBuku(isi, 'a.xlsx')
    expect(lembar[0]).toEqual({
      nama: 'A', tersembunyi: false, baris: [['judul'], ['2023-07-12', 3, '=1+1']], rumus: [{ baris: 1, kolom: 1, rumus: '1+2' }],
      gabung: [{ baris: 0, kolom: 0, sampaiBaris: 0, sampaiKolom: 2 }],
    })
    expect(lembar[1]).toMatchObject({ nama: 'Kunci', tersembunyi: true })
  })
})

describe('values', () => {
  it('are exact to 15 digits, and what is no figure stays text', () => {
    expect(['984959704911.00', '0.30000000000000004', '-0', '1E+2', ' 7 ', '', '1e999', 'Infinity', '0b1', '12345678901234567'].map(bacaAngka))
      .toEqual([984_959_704_911, 0.3, 0, 100, 7, null, '1e999', 'Infinity', '0b1', 12_345_678_901_234_600])
  })
  it('are days where the format says so', () => {
    expect([[1, false], [59, false], [60, false], [61, false], [45119, false], [43657, true], [0.5, false], [-1, false]].map(([n, d]) => hariSerial(Number(n), d === true)))
      .toEqual(['1900-01-01', '1900-02-28', '1900-02-28', '1900-03-01', '2023-07-12', '2023-07-12', 0.5, -1])
    expect(['d mmmm yyyy', '"day"0', '[Red]0.00', '[$Rp-421]#,##0', 'h:mm', '\\d0', 'General', 'yyyy\\-mm\\-dd;@'].map((kode) => formatHari(164, kode)))
      .toEqual([true, false, false, false, false, false, false, true])
  })
  it('lose what nobody can see', () => {
    expect(bersihTeks('a\u0000b\u202ec\r\nd\ud800', 'A1')).toBe('abc\nd\ufffd')
    expect(bersihTeks('Way Tenong 💧', 'A1')).toBe('Way Tenong 💧')
    expect([kolomRujukan('AB12'), kolomRujukan('xfd1'), kolomRujukan('12'), tempatSel(3, 27)]).toEqual([27, 16_383, -1, 'AB3'])
  })
})

describe('refusals', () => {
  it('name the file in one safe line', () => {
    for (const kode of KODE_TOLAK) expect(kalimatTolak(kode, 'C:\\x\\laporan\n\u202e.xlsx', '5')).toMatch(/^laporan\.xlsx.*\.$/)
    expect(namaAman('/')).toBe('Berkas tanpa nama')
    expect(namaAman(`${'a'.repeat(300)}.xlsx`)).toHaveLength(81)
  })
})

const adaSoffice = spawnSync('soffice', ['--version']).status === 0

// only where LibreOffice is installed: files of an office program
describe.skipIf(!adaSoffice)('files of LibreOffice', () => {
  it('read alike as xlsx, xls and ods', { timeout: 90_000 }, async () => {
    const map = mkdtempSync(join(tmpdir(), 'baca-'))
    try {
      const tabel = anggaranSipd({ baris: 5 })
      writeFileSync(join(map, 'a.xlsx'), await tulisXlsxSipd(tabel))
      for (const bentuk of ['ods', 'xls']) execFileSync('soffice', [`-env:UserInstallation=file://${map}/profil`, '--headless', '--convert-to', bentuk, '--outdir', map, join(map, 'a.xlsx')], { stdio: 'ignore' })
      for (const bentuk of ['ods', 'xls']) expect((await readBuku(readFileSync(join(map, `a.${bentuk}`)), `a.${bentuk}`)).lembar[0]?.baris).toEqual(polos(tabel))
    } finally {
      rmSync(map, { recursive: true, force: true })
    }
  })
})
