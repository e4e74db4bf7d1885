import { inflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { sen, type Sen } from '@/lib/realisasi/rupiah'
import { docxBeritaAcara } from '@/lib/lapor/rekonsiliasi/berita-acara/docx'
import { pdfBeritaAcara } from '@/lib/lapor/rekonsiliasi/berita-acara/pdf'
import { susunBeritaAcara } from '@/lib/lapor/rekonsiliasi/berita-acara/susun'
import type { UnitRekon } from '@/lib/lapor/rekonsiliasi/types'
import { bandingkan } from '@/lib/lapor/rekonsiliasi/utils'
import { katakanPdf, teksPdf } from '@/tests/support/baca-pdf'

const unit = (unitId: number, dilaporkan: Sen | null, bkad: Sen | null): UnitRekon => {
  const banding = bandingkan({
    dilaporkan, toleransi: sen(0n), rinci: false,
    angka: bkad === null ? null : { unitId, subId: 0, basis: 'SP2D', nilai: bkad, alasanTiada: null, tiada: null, versi: 1, berkas: 'sp2d.xlsx', oleh: 'Analis', pada: '2023-07-10T02:00:00Z' },
    penjelasan: { id: 1, unitId, subId: 0, kategori: 'SPJ_BELUM_DISAHKAN', uraian: 'SPJ GU <Juni> & TU menyusul', dilaporkan, bkad, versi: 2, olehId: 'a', oleh: 'Analis', pada: '2023-07-10T02:00:00Z', diterima: { oleh: 'Admin', pada: '2023-07-11T02:00:00Z', dilaporkan, bkad } },
  })
  return { unitId, kode: String(unitId).padStart(3, '0'), nama: `Dinas Nomor ${unitId}`, kategori: 'DINAS', nonRkud: sen(12_345n), diperbarui: '2023-07-08T02:00:00Z', ...banding, keseluruhan: banding.keadaan, sub: [] }
}
const units = [unit(1, sen(984_959_704_911_00n), sen(984_959_704_910_50n)), unit(2, sen(5_00n), sen(5_00n)), ...Array.from({ length: 68 }, (_, i) => unit(i + 3, sen(100_000_000_00n), null))]
const isi = (contoh: boolean) => susunBeritaAcara({
  data: { tahun: 2023, bulan: 6, unit: units, semuaAngka: [], toleransi: sen(0n), penerbitan: [], terbit: null },
  kop: { pemerintah: 'Pemerintah Kabupaten Uji', kantor: 'Bagian Administrasi Pembangunan' }, contoh, pihak: { pertama: 'Kepala Bagian Uji', kedua: null }, kini: new Date('2023-07-12T02:00:00Z'),
})

/** The text of one part of a zip, by its central directory. */
function bagianZip(zip: Buffer, nama: string): string {
  let letak = zip.readUInt32LE(zip.lastIndexOf(Buffer.from('PK\x05\x06')) + 16)
  while (zip.readUInt32LE(letak) === 0x02014b50) {
    const [cara, padat, panjangNama, tambahan, komentar, awal] = [zip.readUInt16LE(letak + 10), zip.readUInt32LE(letak + 20), zip.readUInt16LE(letak + 28), zip.readUInt16LE(letak + 30), zip.readUInt16LE(letak + 32), zip.readUInt32LE(letak + 42)]
    if (zip.toString('utf8', letak + 46, letak + 46 + panjangNama) === nama) {
      const mulai = awal + 30 + zip.readUInt16LE(awal + 26) + zip.readUInt16LE(awal + 28)
      const data = zip.subarray(mulai, mulai + padat)
      return (cara === 8 ? inflateRawSync(data) : data).toString('utf8')
    }
    letak += 46 + panjangNama + tambahan + komentar
  }
  throw new Error(`Tidak ada ${nama}`)
}

describe('the minutes', () => {
  it('say the basis, the cut-off, the age, the difference to the sen, and that the year is a sample', () => {
    const teks = JSON.stringify(isi(true))
    for (const kata of ['s.d. 30 Juni 2023', 'SP2D: uang yang dicairkan, bukan realisasi', '8 Juli 2023 pukul 09.00 WIB', '0,50', 'SPJ belum disahkan', 'DATA CONTOH']) expect(teks).toContain(kata)
    expect(JSON.stringify(isi(false))).not.toMatch(/contoh/i)
    // who signs is what the office typed; what it did not type is left open, never guessed
    expect(isi(true).pihak.map(({ jabatan }) => jabatan)).toEqual(['Kepala Bagian Uji', expect.stringMatching(/^\.{10,} pada BKAD$/)])
  })
  it('with nothing of BKAD yet say so: no sums of nothing, and no agreement either', () => {
    const tabel = (daftar: UnitRekon[]) => {
      const { unit: { jumlah }, tanpaSelisih } = susunBeritaAcara({
        data: { tahun: 2023, bulan: 6, unit: daftar, semuaAngka: [], toleransi: sen(0n), penerbitan: [], terbit: null },
        kop: { pemerintah: 'P', kantor: 'K' }, contoh: false, pihak: { pertama: null, kedua: null }, kini: new Date('2023-07-12T02:00:00Z'),
      })
      return { jumlah: jumlah.map((baris) => baris.slice(1, 4)), tanpaSelisih }
    }
    expect(tabel([unit(1, sen(100_00n), null)])).toEqual({
      jumlah: [['1 unit tanpa angka BKAD', '100', '–'], ['Seluruhnya 1 unit', '100', '–']], tanpaSelisih: expect.stringMatching(/^Belum ada angka BKAD/),
    })
    expect(tabel([unit(1, sen(5_00n), sen(5_00n)), unit(2, sen(100_00n), null)]).tanpaSelisih).toMatch(/pada 1 unit yang angka BKAD-nya sudah ada/)
    expect(tabel([unit(1, sen(5_00n), sen(5_00n))])).toEqual({ jumlah: [['1 unit dengan angka BKAD', '5', '5']], tanpaSelisih: 'Tidak ada selisih yang perlu dijelaskan.' })
  })
  it('as DOCX are F4 and hold every unit, difference and total', async () => {
    const docx = await docxBeritaAcara(isi(true))
    const xml = bagianZip(docx, 'word/document.xml')
    expect(xml).toMatch(/<w:pgSz[^>]*w:w="12189"[^>]*w:h="18709"/)
    const teks = xml.replace(/<[^>]+>/g, ' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
    for (const kata of ['984.959.704.911', '984.959.704.910,50', 'Dinas Nomor 70', 'SPJ GU <Juni> & TU menyusul', '2 unit dengan angka BKAD', '68 unit tanpa angka BKAD', 'DATA CONTOH', 'Pihak Kedua', 'PEMERINTAH KABUPATEN UJI']) expect(teks).toContain(kata)
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2)
  })
  it('as PDF are F4, several pages, tagged, with their type inside, and say what the DOCX says', async () => {
    const pdf = await pdfBeritaAcara(isi(true))
    const mentah = Buffer.from(pdf).toString('latin1')
    expect(mentah.startsWith('%PDF-')).toBe(true)
    expect(mentah).toContain('/MediaBox [0 0 609.4488 935.43304]')
    expect(mentah).toMatch(/\/FontFile2/)
    expect(mentah).toMatch(/\/StructTreeRoot/)
    expect(mentah).not.toContain('/URI')
    const halaman = teksPdf(pdf)
    expect(halaman.length).toBeGreaterThan(1)
    expect(halaman.at(-1)).toContain(`Halaman ${halaman.length} dari ${halaman.length}`)
    const teks = katakanPdf(pdf)
    const { judul, unit, penutup } = isi(true)
    // each row stands once in each table
    for (const kata of [judul, ...penutup, ...unit.jumlah.flat()]) expect(teks).toContain(kata.replaceAll('\u00a0', ' '))
    expect(teks.match(/Dinas Nomor 1 /g)).toHaveLength(2)
    expect(Buffer.from(await pdfBeritaAcara(isi(true))).equals(Buffer.from(pdf))).toBe(true)
  })
})
