import { rupiah } from '@/lib/dasar/format/angka'
import { tanggal as tulisHari } from '@/lib/dasar/format/tanggal'
import type { CatatanDak, Tahap } from '@/lib/realisasi/dak/types'
import { jumlah, NOL, type Sen } from '@/lib/realisasi/rupiah'
import { kunciButir, SEMUA_BUTIR } from '../constants'
import { nilaiCatatan, periksaCatatan, sejenisBerlaku } from '../catatan/periksa'
import { cocokkan, namaAlokasi, ringkas } from './cocok'
import { buktikanJumlah } from './jumlah'
import { NAMA_KOLOM, type AlokasiImpor, type BarisDak, type BarisRencana, type KolomUang, type LembarDak, type RencanaDak, type UbahanDak } from './types'

/** What is known beside the sheet. */
export interface Pengantar {
  tahun: number
  hariIni: string
  /** day of the figures, for rows that say none; null: the sheet's title says it */
  hari: string | null
  dokumen: string
  /** by row: an allocation's id, or "lepas" */
  jawaban: Readonly<Record<string, string>>
}

type Isi = Pick<CatatanDak, 'jenis' | 'tahap' | 'nilai' | 'persen'>
/** What a row's allocation is told by its figures. */
function isiBaris({ uang, output }: BarisDak, { mekanisme }: AlokasiImpor): { isi: Isi[]; salah: string[] } {
  const isi: Isi[] = []
  const salah: string[] = []
  const uangKe = (jenis: 'NDK' | 'SALUR' | 'RENCANA', kolom: KolomUang, tahap: Tahap | null = null): void => {
    const nilai = uang[kolom]
    if (nilai !== undefined) isi.push({ jenis, tahap, nilai, persen: null })
  }
  uangKe('NDK', 'ndk')
  if (mekanisme === 'SEKALIGUS') {
    uangKe('SALUR', uang.salur0 === undefined ? 'salur' : 'salur0', 0)
    if (uang.salur0 !== undefined && uang.salur !== undefined && uang.salur !== uang.salur0) salah.push(`salur ${rupiah(uang.salur)} bukan salur sekaligusnya, ${rupiah(uang.salur0)}.`)
    for (const kolom of ['salur1', 'salur2', 'salur3', 'rencana'] as const) if ((uang[kolom] ?? NOL) > 0n) salah.push(`${NAMA_KOLOM[kolom]} ${rupiah(uang[kolom] ?? NOL)} pada alokasi yang dibayar sekaligus.`)
  } else {
    uangKe('SALUR', 'salur1', 1)
    uangKe('SALUR', 'salur2', 2)
    uangKe('SALUR', 'salur3', 3)
    uangKe('RENCANA', 'rencana')
    if ((uang.salur0 ?? NOL) > 0n) salah.push(`salur sekaligus ${rupiah(uang.salur0 ?? NOL)} pada alokasi yang dibayar bertahap.`)
    const bertahap = jumlah([uang.salur1 ?? NOL, uang.salur2 ?? NOL, uang.salur3 ?? NOL])
    const adaTahap = uang.salur1 !== undefined || uang.salur2 !== undefined || uang.salur3 !== undefined
    if (uang.salur !== undefined && adaTahap && uang.salur !== bertahap) salah.push(`salur ${rupiah(uang.salur)} bukan jumlah tahapnya, ${rupiah(bertahap)}.`)
    if ((uang.salur ?? NOL) > 0n && !adaTahap) salah.push(`salur ${rupiah(uang.salur ?? NOL)} tidak menyebut tahap. Tulis per tahap, atau kosongkan sel ini.`)
  }
  if (output !== undefined) isi.push({ jenis: 'OUTPUT', tahap: null, nilai: null, persen: output })
  return { isi, salah }
}

const besar = ({ nilai, persen }: Pick<CatatanDak, 'nilai' | 'persen'>): bigint | null => nilai ?? (persen === null ? null : BigInt(persen))

/** The figures of a row held against the records of its allocation, one after the other as they would be written. */
function ubahan(baris: BarisDak, alokasi: AlokasiImpor, p: Pengantar & { hari: string }): { ubah: UbahanDak[]; salah: string[]; catatan: string[] } {
  const { isi, salah } = isiBaris(baris, alokasi)
  const ubah: UbahanDak[] = []
  const catatan: string[] = []
  const hari = baris.tanggal ?? p.hari
  let ada: readonly CatatanDak[] = alokasi.catatan
  for (const satu of isi) {
    const baru = { ...satu, syarat: null, terpenuhi: null, tanggal: hari, dokumen: baris.dokumen || p.dokumen }
    const kunci = kunciButir(baru)
    const sejenis = sejenisBerlaku(ada, kunci)
    const kini = sejenis.findLast(({ tanggal }) => tanggal <= hari)
    // a figure that holds already says nothing new; nought where nobody wrote anything of a payment says nothing either
    if (kini ? besar(kini) === besar(baru) : satu.jenis === 'SALUR' && satu.nilai === 0n) continue
    const gantiId = kini?.tanggal === hari ? kini.id : null
    const putusan = periksaCatatan({ ...baru, gantiId }, { tahun: p.tahun, mekanisme: alokasi.mekanisme, pagu: alokasi.pagu, catatan: ada, hariIni: p.hariIni })
    const nama = SEMUA_BUTIR.get(kunci)?.nama ?? kunci
    if (putusan.macam === 'salah') salah.push(`${nama}: ${putusan.pesan}`)
    if (putusan.macam !== 'baru') continue
    if (kini && gantiId === null && (besar(baru) ?? 0n) < (besar(kini) ?? 0n)) catatan.push(`${nama} turun dari ${nilaiCatatan(kini)} (${tulisHari(kini.tanggal)}).`)
    ubah.push({ butir: kunci, nama, lama: kini ? `${nilaiCatatan(kini)}, ${tulisHari(kini.tanggal)}` : null, baru: nilaiCatatan(baru), gantiId, catatan: baru })
    ada = [...ada, { ...baru, gantiId, id: Number.MAX_SAFE_INTEGER - ubah.length }]
  }
  return { ubah, salah, catatan }
}

/** The rupiah that go with a row: contracts and payments that it would have written. */
const uangBaris = ({ uang }: BarisDak): Sen => {
  const bertahap = jumlah([uang.salur0 ?? NOL, uang.salur1 ?? NOL, uang.salur2 ?? NOL, uang.salur3 ?? NOL])
  return jumlah([uang.ndk ?? NOL, bertahap > 0n ? bertahap : (uang.salur ?? NOL)])
}
const namaBaris = ({ kode, bidang, subbidang }: BarisDak): string => [kode, bidang, subbidang].filter((satu) => satu !== '').join(' ').slice(0, 160) || 'tanpa nama'

function putuskan(baris: BarisDak, semua: readonly AlokasiImpor[], p: Pengantar & { hari: string }, terpakai: Map<number, number>): BarisRencana {
  const dasar = { nomor: baris.nomor, nama: namaBaris(baris), uang: uangBaris(baris) }
  const jawab = p.jawaban[String(baris.nomor)] ?? ''
  if (jawab === 'lepas') return { ...dasar, keadaan: 'LEPAS' }
  const dipilih = semua.find(({ id }) => String(id) === jawab)
  const cocok = dipilih ? { macam: 'cocok' as const, alokasi: dipilih } : cocokkan(baris, semua)
  if (cocok.macam === 'tanya') return { ...dasar, keadaan: 'TANYA', alasan: cocok.alasan, pilihan: cocok.pilihan.map(ringkas) }
  const { alokasi } = cocok
  const dahulu = terpakai.get(alokasi.id)
  if (dahulu !== undefined) return { ...dasar, keadaan: 'SALAH', salah: [`Alokasi ${namaAlokasi(alokasi)} sudah disebut baris ${dahulu}. Satukan kedua baris itu.`] }
  terpakai.set(alokasi.id, baris.nomor)
  const { ubah, salah, catatan } = ubahan(baris, alokasi, p)
  if (baris.salah.length + salah.length > 0) return { ...dasar, keadaan: 'SALAH', salah: [...baris.salah, ...salah] }
  return ubah.length > 0 ? { ...dasar, keadaan: 'BARU', alokasi: ringkas(alokasi), ubah, catatan } : { ...dasar, keadaan: 'SAMA', alokasi: ringkas(alokasi), catatan }
}

/** Why the sheet as a whole cannot be applied; null: it can. */
function tolakan({ ditolak, tahun, hari }: LembarDak, p: Pengantar): string | null {
  if (ditolak !== null) return ditolak
  if (tahun !== null && tahun !== p.tahun) return `Berkas ini tentang tahun ${tahun}, sedangkan yang dibuka tahun ${p.tahun}.`
  if (p.hari === null && hari === null) return 'Isi tanggal data: judul berkas tidak menyebutnya.'
  if (p.hari !== null && hari !== null && p.hari !== hari) return `Judul berkas menyebut ${tulisHari(hari)}, isian tanggal data ${tulisHari(p.hari)}. Samakan, atau kosongkan isiannya.`
  return null
}

/** Columns of which no record is made, with their sum: what is left out is named. */
function tidakDipakai({ kolom, baris, asing }: LembarDak, bukti: ReadonlyMap<number, string>): RencanaDak['tidakDipakai'] {
  const serap = kolom.includes('serap') ? [{ nama: 'serap (dihitung dari entri realisasi, tidak diimpor)', jumlah: jumlah(baris.flatMap((satu) => (bukti.has(satu.nomor) || satu.berkataJumlah ? [] : [satu.uang.serap ?? NOL]))) }] : []
  return [...serap, ...asing.map(({ kepala, jumlah: nilai }) => ({ nama: kepala.slice(0, 80), jumlah: nilai }))]
}

/** Holds a sheet against what stands, row by row. Pure; the same again when it is saved. */
export function susunRencana(lembar: LembarDak, semua: readonly AlokasiImpor[], p: Pengantar): RencanaDak {
  const hari = p.hari ?? lembar.hari ?? `${p.tahun}-12-31`
  const ditolak = tolakan(lembar, p)
  if (ditolak !== null) return { hari, baris: [], selisih: [], ditolak, tidakDipakai: [], terbukti: [], takDisebut: [] }
  const berisi = lembar.baris.filter((satu) => Object.keys(satu.uang).length > 0 || satu.output !== undefined || satu.salah.length > 0)
  const { bukti, selisih } = buktikanJumlah(berisi, (satu) => (p.jawaban[String(satu.nomor)] ?? '') !== '' || cocokkan(satu, semua).macam === 'cocok')
  const terpakai = new Map<number, number>()
  const baris = berisi.flatMap((satu): BarisRencana[] => {
    const terbukti = bukti.get(satu.nomor)
    if (terbukti !== undefined) return [{ nomor: satu.nomor, nama: namaBaris(satu), uang: NOL, keadaan: 'JUMLAH', bukti: terbukti }]
    if (selisih.some(({ nomor }) => nomor === satu.nomor)) return []
    return [putuskan(satu, semua, { ...p, hari }, terpakai)]
  })
  return {
    hari, baris, selisih, ditolak: baris.length === 0 ? 'Tidak ada baris alokasi di bawah kepala tabelnya.' : null, tidakDipakai: tidakDipakai(lembar, bukti), terbukti: [...bukti.values()],
    takDisebut: semua.filter(({ id }) => !terpakai.has(id)).map(namaAlokasi),
  }
}
