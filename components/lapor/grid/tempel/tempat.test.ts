import { describe, expect, it } from 'vitest'
import { NOL, sen } from '@/lib/realisasi/rupiah'
import type { BarisIsian, SubIsian } from '@/lib/lapor/pelaporan/types'
import type { BarisGrid } from '../baris'
import { bacaTsv } from '../inti/papan-klip'
import type { Titik } from '../inti/rentang'
import { susunKolom } from '../kolom'
import { bacaTempelan } from '../tempelan'
import { bertentangan, kolomTakTampak, sebabTanya, tanpaKolom } from './tempat'

const kolom = susunKolom(7, { kasTerkunciSampai: 0, targetTutup: [] })
const rkud = kolom.findIndex((satu) => satu.jenis === 'realisasi')
const KANAL = { nilai: null, koreksi: NOL, alasan: '', lalu: null }
const line = (id: number): BarisIsian => ({ id, rekeningKode: `5.1.${id}`, rekeningNama: `Belanja ${id}`, sumberDana: 'DAU', pagu: sen(100n), kas: Array<null>(12).fill(null), kanal: { RKUD: KANAL, NON_RKUD: KANAL } })
const sub = (id: number, ...baris: BarisIsian[]): SubIsian => ({
  id, kode: `1.${id}`, nama: `Sub ${id}`, kegiatanKode: '1', kegiatanNama: 'K', baris, jumlahKendala: 0,
  fisik: { bulan: 7, rencana: Array<null>(12).fill(null), persen: null, alasan: '', persenLalu: null, bulanLalu: null },
})
const SUB = [sub(1, line(1), line(2)), sub(2, line(3), line(4))]
const BARIS: BarisGrid[] = [...SUB.flatMap((satu, s): BarisGrid[] => [{ jenis: 'sub', sub: s }, ...satu.baris.map(({ id }, i): BarisGrid => ({ jenis: 'baris', sub: s, baris: i, id }))]), { jenis: 'jumlah' }]

function grid(baris: readonly BarisGrid[] = BARIS) {
  const teks = ({ b, k }: Titik): string => {
    const row = baris[b]
    if (!row || row.jenis === 'jumlah' || k > 1) return ''
    const milik = SUB[row.sub]
    const satu = row.jenis === 'baris' ? milik?.baris[row.baris] : undefined
    return k === 0 ? (satu?.rekeningKode ?? milik?.kode ?? '') : (satu ? `${satu.rekeningNama} (DAU)` : milik?.nama ?? '')
  }
  return { baris, sub: SUB, teks, boleh: ({ b, k }: Titik) => baris[b]?.jenis === 'baris' && k > 1 }
}
interface Pilihan { atas?: number; bawah?: number; kiri?: number; kanan?: number; isi?: ReturnType<typeof grid>; tampak?: (kolom: number) => boolean }
function sebab(teks: string, { atas = 1, bawah = atas, kiri = rkud, kanan = kiri, isi = grid(), tampak = () => true }: Pilihan = {}): string[] {
  const pilihan = { atas, bawah, kiri, kanan }
  const tempelan = bacaTempelan(bacaTsv(teks), pilihan, isi.baris.length, kolom, isi.boleh)
  return sebabTanya(tempelan, pilihan, kolom, isi, kolomTakTampak(tempelan, pilihan, kolom, tampak))
}

describe('a block that goes by its place', () => {
  it('goes in at once where nothing is lost: two lines below each other, one row, a copy of the sheet itself', () => {
    expect(sebab('1\r\n2')).toEqual([])
    expect(sebab('1\t2')).toEqual([])
    expect(sebab('7', { bawah: 2 })).toEqual([])
  })
  it('asks where a value falls on a heading, and names it', () => {
    expect(sebab('1\r\n2\r\n3')).toEqual(['1 isi blok jatuh pada sel yang tertutup dan tidak akan masuk, mulai dari "3" pada Sub 2.'])
  })
  it('asks where rows are left over, the selection has another height, or rows are hidden', () => {
    expect(sebab('1\r\n2\r\n3', { atas: 4 })[0]).toMatch(/^1 isi blok jatuh|^1 baris blok tidak kebagian/)
    expect(sebab('1\r\n2', { atas: 5 })[0]).toContain('tidak akan masuk')
    expect(sebab('1\r\n2\r\n3\r\n4', { atas: 4 })).toContain('1 baris blok tidak kebagian tempat di bawah lembar.')
    expect(sebab('1\r\n2', { atas: 1, bawah: 3 })).toEqual(['Dipilih 3 baris, blok berisi 2 baris.'])
    expect(sebab('1\r\n2', { isi: grid(BARIS.filter((row) => row.jenis !== 'baris' || row.id !== 4)) })).toEqual(['1 baris unit ini tidak ditampilkan; blok hanya menyentuh baris yang tampak.'])
  })
  it('never reaches a column that nobody sees without asking; the months of one plan count as one', () => {
    const tampak = (k: number): boolean => k <= rkud
    expect(sebab('1\t2', { tampak })).toEqual(['Blok juga mengisi kolom yang tidak tampak di layar: Juli, Non-RKUD.'])
    const kas = kolom.findIndex((satu) => satu.jenis === 'kas')
    expect(sebab('1\t2\t3', { kiri: kas, tampak: (k) => k <= kas })).toEqual([])
    const pilihan = { atas: 1, bawah: 1, kiri: rkud, kanan: rkud }
    const tempelan = bacaTempelan([['1', '2']], pilihan, BARIS.length, kolom, grid().boleh)
    expect(tanpaKolom(tempelan, kolomTakTampak(tempelan, pilihan, kolom, tampak)).isi.map(({ teks }) => teks)).toEqual(['1'])
  })
  it('is stopped where its names are not those of the rows', () => {
    const pilihan = { atas: 1, bawah: 1, kiri: 1, kanan: 1 }
    const coba = (teks: string) => bertentangan(bacaTempelan(bacaTsv(teks), pilihan, BARIS.length, kolom, grid().boleh), kolom, grid())
    expect(coba('Belanja 1 (DAU)\t\t5')).toBeNull()
    expect(coba('Belanja Lain\t\t5')).toBe('Tidak ada yang ditempel: blok memuat "Belanja Lain", padahal barisnya di sini 5.1.1 Belanja 1 (DAU). Sertakan kolom kode agar dicocokkan dengan kodenya.')
  })
})
