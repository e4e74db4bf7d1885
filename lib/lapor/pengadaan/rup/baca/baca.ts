import { alirkanBuku, type BarisBaca } from '@/lib/dasar/buku/alirkan'
import { BukuDitolak, type LembarBaca, type SelRumus } from '@/lib/dasar/buku/types'
import { bilangan } from '@/lib/dasar/format/angka'
import { sebutSen } from '@/lib/lapor/berkas/nilai/uang'
import type { BarisRup, HasilBacaRup, PahamanLembar } from '../types'
import { jelaskanKolom } from './kepala'
import { LembarRup } from './lembar'
import { selesaikanLembar, urutanBerkas } from './selesai'

/** Largest file, and most rows of it that are kept: a regency's year has some thousands of packages. */
export const MAKS_BERKAS = 10 * 1024 * 1024
const MAKS_BARIS = 10_000
const MAKS_HURUF = 12_000_000

const kosongPaham = (): HasilBacaRup['pahaman'] => ({ lembar: [], bukti: [], satuan: 1, catatan: [] })

const alasan = (lembar: LembarRup): string => {
  if (lembar.tersembunyi) return 'tersembunyi di buku kerjanya, tidak dibaca'
  if (lembar.kepala === null) return 'kepala kolom nama paket dan pagu tidak ditemukan pada 60 baris pertamanya'
  return lembar.baris.length === 0 ? 'tidak berisi paket' : `${bilangan(lembar.baris.length)} baris`
}

const jelaskan = (lembar: LembarRup): PahamanLembar => ({
  nama: lembar.nama.slice(0, 100), dipakai: !lembar.tersembunyi && lembar.kepala !== null && lembar.baris.length > 0, alasan: alasan(lembar),
  barisKepala: lembar.kepala?.jendela.barisKepala ?? [], kolom: lembar.kepala === null ? [] : jelaskanKolom(lembar.kepala).slice(0, 60),
})

/** Reads a list of packages as its rows come: of each what its columns mean is kept, nothing else. */
export class PembacaRup {
  private readonly semua: LembarRup[] = []
  private baris = 0
  private huruf = 0

  constructor(private readonly tahun: number) {}

  lembarBaru(nama: string, tersembunyi: boolean): void {
    this.semua.push(new LembarRup(nama, tersembunyi))
  }

  /** @throws BukuDitolak when there is more than any list of a year has */
  terima(bagian: readonly BarisBaca[], rumus: readonly SelRumus[] = []): void {
    const kini = this.semua.at(-1)
    const semula = kini?.baris.length ?? 0
    kini?.terima(bagian, rumus)
    for (const { sel } of kini?.baris.slice(semula) ?? []) for (const isi of Object.values(sel)) this.huruf += typeof isi === 'string' ? isi.length : 8
    this.baris += (kini?.baris.length ?? 0) - semula
    if (this.baris > MAKS_BARIS || this.huruf > MAKS_HURUF) throw new BukuDitolak('baris-banyak', `Berkas ini berisi lebih dari ${bilangan(MAKS_BARIS)} baris paket atau teks yang sangat panjang. Unggah daftar pemerintah daerah sendiri, atau bagi menurut unit.`)
  }

  akhirLembar(gabung: LembarBaca['gabung'] = []): void {
    this.semua.at(-1)?.akhir(gabung)
  }

  selesai(): HasilBacaRup {
    return lengkapi({ baris: [], pahaman: { ...kosongPaham(), lembar: this.semua.slice(0, 30).map(jelaskan) }, ditolak: null }, this.semua, this.tahun)
  }
}

/** Reads a file of packages in a process of its own. One that is no such list is refused with the sentence that says why. */
export async function bacaRup(asal: string | Uint8Array, nama: string, tahun: number): Promise<HasilBacaRup> {
  const pembaca = new PembacaRup(tahun)
  try {
    await alirkanBuku(asal, nama, {
      batas: { maksByte: MAKS_BERKAS, maksBaris: 60_000, maksSel: 4_000_000, maksHuruf: 40_000_000, waktuMs: 60_000 },
      onLembar: (lembar, _, tersembunyi) => pembaca.lembarBaru(lembar, tersembunyi),
      onBaris: (bagian, rumus) => {
        pembaca.terima(bagian, rumus)
        return Promise.resolve()
      },
      onAkhirLembar: (gabung) => pembaca.akhirLembar(gabung),
    })
  } catch (error) {
    if (!(error instanceof BukuDitolak)) throw error
    return { baris: [], pahaman: kosongPaham(), ditolak: error.message }
  }
  return pembaca.selesai()
}

function lengkapi(hasil: HasilBacaRup, semua: readonly LembarRup[], tahun: number): HasilBacaRup {
  const pakai = semua.filter(({ tersembunyi, kepala, baris }) => !tersembunyi && kepala !== null && baris.length > 0)
  if (pakai.length === 0) {
    const ada = semua.some(({ kepala }) => kepala !== null)
    return { ...hasil, ditolak: ada ? 'Tidak ada baris paket di bawah kepala kolomnya.' : 'Berkas ini bukan daftar paket: kolom nama paket dan pagu tidak ditemukan. Unggah daftar RUP dari SiRUP, data RUP LKPP, atau daftar paket dengan kepala "Nama Paket" dan "Pagu".' }
  }
  const satuan = new Set(pakai.map((lembar) => lembar.satuan || 1))
  if (satuan.size > 1) return { ...hasil, ditolak: `Lembar-lembarnya memakai satuan uang yang berbeda (${pakai.map((lembar) => `"${lembar.nama}" ${lembar.satuan > 1 ? `dalam ${bilangan(lembar.satuan)} rupiah` : 'tidak menyebut'}`).join(', ').slice(0, 300)}). Unggah tiap satuan sebagai berkas sendiri.` }
  const urutan = urutanBerkas(pakai)
  if (urutan === null) hasil.pahaman.catatan.push('Tanggal ditulis dengan dua urutan (hari/bulan dan bulan/hari); tanggal yang hanya berupa angka tidak diambil.')
  let kontrak = 0
  const baris: BarisRup[] = []
  for (const lembar of pakai) {
    const akhir = selesaikanLembar(lembar, { tahun, urutan, mulai: baris.length })
    if (akhir.ditolak !== null) return { ...hasil, ditolak: akhir.ditolak }
    for (const satu of akhir.baris) baris.push(satu)
    hasil.pahaman.bukti.push(...akhir.bukti.slice(0, 200))
    kontrak += akhir.kontrak
    if (lembar.sembunyi > 0) hasil.pahaman.catatan.push(`${bilangan(lembar.sembunyi)} baris tersembunyi pada lembar "${lembar.nama}" ikut dibaca.`)
  }
  if (kontrak > 0) hasil.pahaman.catatan.push(`Nilai kontrak ${sebutSen(kontrak)} dalam berkas tidak diambil: kontrak dicatat pada halaman paket, dengan nomor dan tanggalnya.`)
  hasil.pahaman.satuan = Math.max(1, ...pakai.map(({ satuan }) => satuan))
  const lain = baris.filter(({ sebab }) => sebab?.startsWith('tahun anggaran'))
  if (lain.length > 0 && !baris.some(({ kelas }) => kelas === 'PAKET')) return { ...hasil, ditolak: `Semua paket di berkas ini dari ${lain[0]?.sebab}, sedangkan yang dipilih TA ${tahun}. Pilih tahun itu, lalu unggah lagi.` }
  if (!baris.some(({ kelas }) => kelas !== 'LEWAT')) return { ...hasil, ditolak: 'Tidak ada satu pun baris paket yang dapat dibaca dari berkas ini.' }
  return { ...hasil, baris }
}
