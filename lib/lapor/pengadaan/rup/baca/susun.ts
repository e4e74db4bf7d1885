import type { NilaiBaca } from '@/lib/dasar/buku/types'
import type { Judul } from '@/lib/lapor/berkas/kepala/judul'
import { isTeks, type Uang } from '@/lib/lapor/berkas/nilai/angka'
import { bacaKode, macamKode } from '@/lib/lapor/berkas/nilai/kode'
import type { Urutan } from '@/lib/lapor/berkas/nilai/tanggal'
import { kosong, namaSel, teks } from '@/lib/lapor/berkas/nilai/teks'
import { tulisSen } from '@/lib/lapor/berkas/nilai/uang'
import type { JenisPengadaan, Metode } from '@/lib/realisasi/pengadaan/tahap'
import type { BarisRup } from '../types'
import { bacaJenis, bacaMetode, bacaYa, belumUmum, isiKode, kataBatal } from './arti'
import type { Mentah } from './lembar'
import { belahRentang, bulanRencana, hariPenuh } from './waktu'

interface Bahan {
  urut: number
  lembar: string
  pagu: Uang
  hps: Uang
  judul: Judul
  swakelola: boolean
  tahun: number
  urutan: Urutan | null
  letakPagu: number
}

const panjang = (isi: NilaiBaca | undefined, maks: number): string => (isi === undefined || isi === null ? '' : String(isi).replace(/\s+/g, ' ').trim().slice(0, maks))

/** The number by which SiRUP knows a package; what a workbook has made another number of is none. */
function bacaKodeRup(isi: NilaiBaca | undefined): { kode: string | null; sebab: string | null } {
  const kata = typeof isi === 'number' && Math.abs(isi) >= 1e15 ? isi.toExponential() : isiKode(isi).replace(/^['"]/, '').replace(/^RUP\s*[-:]?\s*/i, '')
  if (kata === '') return { kode: null, sebab: null }
  if (/^\d{4,20}$/.test(kata)) return { kode: kata, sebab: null }
  return { kode: null, sebab: `Kode RUP ${/[a-z]{4}/i.test(kata) ? '' : `"${kata.slice(0, 30)}" `}bukan 4–20 angka. Di Excel, ubah format kolomnya menjadi Teks, tulis lagi kodenya, lalu unggah ulang.` }
}

/** What goes with what: swakelola is both or neither. */
function pasangkan(metode: Metode | null, jenis: JenisPengadaan | null, swakelola: boolean): { metode: Metode | null; jenis: JenisPengadaan | null } {
  if (metode === 'SWAKELOLA' || jenis === 'SWAKELOLA' || (swakelola && metode === null && jenis === null)) return { metode: 'SWAKELOLA', jenis: 'SWAKELOLA' }
  return { metode, jenis }
}

function kelas(bahan: Bahan, satu: Mentah, kodeRusak: string | null, nama: string): Pick<BarisRup, 'kelas' | 'sebab'> {
  const { sel, nomor } = satu
  const rusak = (sebab: string): Pick<BarisRup, 'kelas' | 'sebab'> => ({ kelas: 'RUSAK', sebab })
  const tahun = Number(/20\d\d/.exec(teks(sel.tahun))?.[0] ?? bahan.judul.tahun)
  if (satu.panjang) return rusak('Baris ini memiliki lebih banyak kolom daripada kepalanya: koma di dalam angka atau nama memotongnya. Simpan ulang sebagai XLSX, lalu unggah lagi.')
  if (kodeRusak !== null) return rusak(kodeRusak)
  if (typeof bahan.pagu === 'object' && bahan.pagu !== null) return rusak(bahan.pagu.pesan)
  if (bahan.pagu === null) return rusak(`${namaSel(nomor, bahan.letakPagu)}: pagu kosong.`)
  if (bahan.pagu <= 0) return rusak(`${namaSel(nomor, bahan.letakPagu)}: pagu paket harus di atas nol.`)
  if (nama.length < 3 || !/\p{L}{2}/u.test(nama)) return rusak('Nama paket kosong, kurang dari tiga huruf, atau hanya angka.')
  if (tahun !== 0 && tahun !== bahan.tahun) return { kelas: 'LEWAT', sebab: `tahun anggaran ${tahun}` }
  if (belumUmum(sel.umumkan, sel.status)) return { kelas: 'LEWAT', sebab: 'belum diumumkan di SiRUP' }
  return { kelas: 'PAKET', sebab: null }
}

/** A row of the sheet as a package, or why it is none. */
export function susunBaris(satu: Mentah, bahan: Bahan): BarisRup {
  const { sel } = satu
  const kode = bacaKodeRup(sel.kodeRup)
  // words in the place of money, and no code: perhaps a signature, whose name is not kept
  const nama = kosong(sel.kodeRup) && isTeks(sel.pagu ?? undefined) ? '' : panjang(sel.nama, 500)
  const catatan: string[] = []
  const [mulaiPilih] = belahRentang(sel.pemilihan)
  const [mulaiKontrak, akhirKontrak] = belahRentang(sel.kontrak)
  const rencana = (isi: NilaiBaca, apa: string): number | null => {
    const { bulan, catatan: kata } = bulanRencana(isi, bahan.urutan, bahan.tahun, apa)
    if (kata !== null) catatan.push(kata)
    return bulan
  }
  let [pemilihan, kontrak, selesai] = [rencana(mulaiPilih, 'Rencana pemilihan'), rencana(mulaiKontrak, 'Rencana kontrak'), rencana(kosong(sel.selesai) ? akhirKontrak : (sel.selesai ?? null), 'Rencana selesai')]
  const urut = [pemilihan, kontrak, selesai].filter((bulan) => bulan !== null)
  if (urut.some((bulan, i) => bulan < (urut[i - 1] ?? 0))) {
    catatan.push('Bulan rencana tidak berurut, tidak diambil')
    ;[pemilihan, kontrak, selesai] = [null, null, null]
  }
  const { metode, jenis } = pasangkan(bacaMetode(sel.metode), bacaJenis(sel.jenis), bahan.swakelola && kosong(sel.metode) && (sel.tipeSwakelola === undefined || !kosong(sel.tipeSwakelola)))
  if (metode === null && !kosong(sel.metode)) catatan.push(`Metode "${panjang(sel.metode, 40)}" tidak dikenal`)
  if (jenis === null && !kosong(sel.jenis)) catatan.push(`Jenis "${panjang(sel.jenis, 40)}" tidak dikenal`)
  if (typeof bahan.hps === 'object' && bahan.hps !== null) catatan.push(`HPS tidak diambil: ${bahan.hps.pesan}`)
  const unit = bacaKode(sel.unitNama)
  const sub = bacaKode(sel.subKode)
  const subNama = bacaKode(sel.subNama)
  const kodeSub = macamKode(sub.kode) === 'SUB' ? sub.kode : macamKode(subNama.kode) === 'SUB' ? subNama.kode : ''
  const punyaUnit = !kosong(sel.unitKode) || !kosong(sel.unitNama)
  const punyaSub = kodeSub !== '' || !kosong(sel.subNama)
  return {
    urut: bahan.urut, lembar: bahan.lembar.slice(0, 100), nomor: satu.nomor, ...kelas(bahan, satu, kode.sebab, nama), kodeRup: kode.kode, nama,
    pagu: typeof bahan.pagu === 'number' ? tulisSen(bahan.pagu) : null, hps: typeof bahan.hps === 'number' && bahan.hps > 0 ? tulisSen(bahan.hps) : null,
    jenis, metode, sumberDana: panjang(sel.sumber, 200) || null, lokasi: panjang(sel.lokasi, 300) || null, pemilihan, kontrak, selesai,
    diumumkan: hariPenuh(belahRentang(sel.diumumkan)[0], bahan.urutan),
    batal: bacaYa(sel.aktif) === false || bacaYa(sel.hapus) === true || kataBatal(sel.status),
    unitKode: punyaUnit ? (bacaKode(sel.unitKode).kode || unit.kode) : satu.unitKode, unitNama: punyaUnit ? (unit.kode === '' ? panjang(sel.unitNama, 300) : unit.nama) : satu.unitNama,
    subKode: punyaSub ? kodeSub : satu.subKode, subNama: punyaSub ? (subNama.kode === '' ? panjang(sel.subNama, 600) : subNama.nama) || sub.nama : satu.subNama, sidik: satu.sidik, catatan,
  }
}
