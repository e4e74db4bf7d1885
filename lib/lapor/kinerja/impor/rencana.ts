import { parseAngkaPositif, tulisAngka } from '@/lib/dasar/format/parse'
import { salahSatuan, tanyaPecahan } from '@/lib/dasar/format/satuan'
import { JENIS_INDIKATOR, RUMUS_INDIKATOR, type JenisIndikator, type RumusIndikator } from '@/lib/realisasi/kinerja/types'
import { volumeToText } from '@/lib/realisasi/kinerja/volume'
import { senFromText, senToText, type Sen } from '@/lib/realisasi/rupiah'
import { NAMA_JENIS, NAMA_RUMUS } from '../constants'
import { samaIndikator, type IsiTulis } from '../mutations-indikator'
import { samaVolume } from '../mutations-tahan'
import { bacaVolume } from '../schema'
import type { IndikatorKinerja, KinerjaTahun, SimpulUnit } from '../types'
import { NAMA_KOLOM, type BarisRencana, type BarisSel, type KolomKinerja, type LembarKinerja, type RencanaKinerja, type UangBaris, type Ubahan } from './types'

const rapi = (teks: string): string => teks.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim()
const cocokKata = <T extends string>(daftar: readonly T[], nama: Readonly<Record<T, string>>, teks: string): T | null => daftar.find((satu) => rapi(satu) === rapi(teks) || rapi(nama[satu]) === rapi(teks) || rapi(teks).startsWith(rapi(nama[satu]))) ?? null

type Simpul = { simpul: SimpulUnit } | { alasan: string; pilihan: SimpulUnit[] } | { salah: string }

/** Which node a row is about: proven by its code and its name together; what contradicts is asked, what is unknown refused. */
function cariSimpul({ kode, simpul: nama }: BarisSel, semua: readonly SimpulUnit[], sebelum: SimpulUnit | null): Simpul {
  if (kode === undefined && nama === undefined) return sebelum ? { simpul: sebelum } : { salah: 'Kode dan nama program, kegiatan, atau sub-kegiatan kosong, dan baris di atasnya tidak menentukannya.' }
  const menurutKode = semua.filter((satu) => satu.kode === kode?.replace(/\s+/g, ''))
  const menurutNama = nama === undefined ? [] : semua.filter((satu) => rapi(satu.nama) === rapi(nama))
  const [satu] = menurutKode
  if (satu && (nama === undefined || rapi(satu.nama) === rapi(nama))) return { simpul: satu }
  if (satu) return { alasan: `Kode ${satu.kode} di sini bernama “${satu.nama}”.`, pilihan: [...menurutKode, ...menurutNama] }
  if (kode === undefined && menurutNama.length === 1 && menurutNama[0]) return { simpul: menurutNama[0] }
  if (menurutNama.length > 0) return { alasan: kode === undefined ? 'Nama ini dimiliki beberapa kode.' : `Kode ${kode} tidak ada pada unit ini; namanya ada.`, pilihan: menurutNama }
  return { salah: `${[kode, nama].filter(Boolean).join(' ')} tidak ada pada unit ini tahun itu.` }
}

const volumeLama = (kini: IndikatorKinerja | undefined, kolom: 'targetRenstra' | 'lalu' | 'target'): string | null => { const nilai = kini?.[kolom] ?? null; return nilai === null ? null : volumeToText(nilai) }

/** The indicator that a row would make: an empty cell changes nothing of one that stands. */
function bacaIsi(baris: BarisSel, simpul: SimpulUnit, kini: IndikatorKinerja | undefined, salah: string[]): IsiTulis {
  const teks = (kolom: 'tujuan' | 'sasaran', maks: number): string | null => {
    const isi = baris[kolom] ?? kini?.[kolom] ?? null
    if (isi !== null && isi.length > maks) salah.push(`${NAMA_KOLOM[kolom]} paling panjang ${maks} huruf.`)
    return isi
  }
  const satuan = baris.satuan ?? kini?.satuan ?? ''
  const besar = (kolom: 'targetRenstra' | 'lalu' | 'target'): string | null => {
    if (baris[kolom] === undefined) return volumeLama(kini, kolom)
    const hasil = bacaVolume(baris[kolom], { negatif: kolom === 'lalu' })
    const sama = hasil.ok && samaVolume(volumeLama(kini, kolom), hasil.teks)
    const lainSatuan = satuan === '' ? null : salahSatuan(baris[kolom], satuan) ?? (sama ? null : tanyaPecahan(baris[kolom], satuan))
    if (!hasil.ok || lainSatuan !== null) salah.push(`${NAMA_KOLOM[kolom]}: ${hasil.ok ? (lainSatuan ?? '') : hasil.pesan}`)
    return hasil.ok ? hasil.teks : null
  }
  if (satuan === '') salah.push('Satuan kosong.')
  if (satuan.length > 60) salah.push('Satuan paling panjang 60 huruf.')
  const nama = (baris.indikator ?? '').trim()
  if (nama.length < 3 || nama.length > 500) salah.push('Nama indikator 3 sampai 500 huruf.')
  const jenis: JenisIndikator | null = baris.jenis === undefined ? (kini?.jenis ?? (simpul.tingkat === 'PROGRAM' ? 'HASIL' : 'KELUARAN')) : cocokKata(JENIS_INDIKATOR, NAMA_JENIS, baris.jenis)
  if (jenis === null) salah.push(`Jenis “${(baris.jenis ?? '').slice(0, 40)}” tidak dikenal: tulis Hasil atau Keluaran.`)
  const rumus: RumusIndikator | null = baris.rumus === undefined ? (kini?.rumus ?? null) : cocokKata(RUMUS_INDIKATOR, NAMA_RUMUS, baris.rumus)
  if (rumus === null) salah.push(baris.rumus === undefined ? 'Rumus kosong: tulis Tren positif, Tren negatif, Persentase, atau Nilai akhir.' : `Rumus “${baris.rumus.slice(0, 40)}” tidak dikenal: tulis Tren positif, Tren negatif, Persentase, atau Nilai akhir.`)
  return { nomenklaturId: simpul.id, tujuan: teks('tujuan', 1_000), sasaran: teks('sasaran', 1_000), nama, satuan, jenis: jenis ?? 'KELUARAN', rumus: rumus ?? 'TREN_POSITIF', targetRenstra: besar('targetRenstra'), lalu: besar('lalu'), target: besar('target') }
}

/** Money of the Renstra that a row says and that does not stand so yet; null: none. */
function bacaUang(baris: BarisSel, simpul: SimpulUnit, { renstra }: KinerjaTahun, salah: string[]): UangBaris | null {
  if (baris.rpRenstra === undefined && baris.rpLalu === undefined) return null
  const kini = renstra.find(({ nomenklaturId }) => nomenklaturId === simpul.id)
  const baca = (kolom: 'rpRenstra' | 'rpLalu', lama: Sen | null | undefined): string | null => {
    const isi = baris[kolom]
    if (isi === undefined) return lama === null || lama === undefined ? null : senToText(lama)
    const hasil = parseAngkaPositif(isi)
    if (!hasil.ok) salah.push(`${NAMA_KOLOM[kolom]}: ${hasil.pesan}`)
    return hasil.ok ? hasil.teks : null
  }
  const uang = { nomenklaturId: simpul.id, target: baca('rpRenstra', kini?.target), lalu: baca('rpLalu', kini?.lalu) }
  if (salah.length > 0) return null
  const sama = (a: bigint | null | undefined, b: string | null): boolean => (a ?? null) === (b === null ? null : senFromText(b))
  return sama(kini?.target, uang.target) && sama(kini?.lalu, uang.lalu) ? null : uang
}

function ubahan(isi: IsiTulis | null, kini: IndikatorKinerja | undefined, uang: UangBaris | null, { renstra }: KinerjaTahun): Ubahan[] {
  const hasil: Ubahan[] = []
  const catat = (nama: string, lama: string | null, baru: string | null): void => { if (baru !== null && lama !== baru) hasil.push({ nama, lama, baru }) }
  if (isi !== null) {
    if (!kini) catat('Indikator', null, isi.nama)
    else catat('Indikator', kini.nama, isi.nama)
    catat('Satuan', kini?.satuan ?? null, isi.satuan)
    catat('Jenis', kini ? NAMA_JENIS[kini.jenis] : null, NAMA_JENIS[isi.jenis])
    catat('Rumus', kini ? NAMA_RUMUS[kini.rumus] : null, NAMA_RUMUS[isi.rumus])
    for (const kolom of ['targetRenstra', 'lalu', 'target'] as const) catat(NAMA_KOLOM[kolom], ((lama) => (lama === null ? null : tulisAngka(lama)))(volumeLama(kini, kolom)), isi[kolom] === null ? null : tulisAngka(isi[kolom]))
    catat('Tujuan', kini?.tujuan ?? null, isi.tujuan)
    catat('Sasaran', kini?.sasaran ?? null, isi.sasaran)
  }
  const rp = renstra.find(({ nomenklaturId }) => nomenklaturId === uang?.nomenklaturId)
  const kataUang = (teks: string | null): string | null => (teks === null ? null : `Rp${tulisAngka(senToText(senFromText(teks)))}`)
  const lamaUang = (nilai: Sen | null | undefined): string | null => (nilai === null || nilai === undefined ? null : kataUang(senToText(nilai)))
  if (uang !== null) {
    catat(NAMA_KOLOM.rpRenstra, lamaUang(rp?.target), kataUang(uang.target))
    catat(NAMA_KOLOM.rpLalu, lamaUang(rp?.lalu), kataUang(uang.lalu))
  }
  return hasil
}

const ISI: readonly KolomKinerja[] = ['indikator', 'satuan', 'rumus', 'target', 'targetRenstra', 'lalu', 'rpRenstra', 'rpLalu']

/**
 * What a sheet would do to a unit's indicators, row by row: each is proven, asked or refused.
 * @param jawaban by row number: the node's id, or "lepas"
 */
export function susunRencana(lembar: LembarKinerja, kini: KinerjaTahun, semua: readonly SimpulUnit[], jawaban: Readonly<Record<string, string>>): RencanaKinerja {
  const [terpakai, uangDari] = [new Map<string, number>(), new Map<number, number>()]
  let [sebelum, kosong] = [null as SimpulUnit | null, 0]
  const baris = lembar.baris.flatMap((satu): BarisRencana[] => {
    const kepala = { nomor: satu.nomor, nama: satu.indikator ?? satu.simpul ?? satu.kode ?? `baris ${satu.nomor}` }
    const jawab = jawaban[String(satu.nomor)]
    const dijawab = semua.find(({ id }) => String(id) === jawab)
    const cari: Simpul = dijawab ? { simpul: dijawab } : cariSimpul(satu, semua, sebelum)
    // a row without code or name goes on with the one above: never past one that is not proven or was left out
    sebelum = 'simpul' in cari && jawab !== 'lepas' ? cari.simpul : null
    // a node of the template that nobody wrote beside
    if (ISI.every((kolom) => satu[kolom] === undefined)) { kosong++; return [] }
    if (jawab === 'lepas') return [{ ...kepala, keadaan: 'LEPAS' }]
    if ('salah' in cari) return [{ ...kepala, keadaan: 'SALAH', salah: [cari.salah] }]
    if ('alasan' in cari) return [{ ...kepala, keadaan: 'TANYA', alasan: cari.alasan, pilihan: cari.pilihan }]
    const { simpul } = cari
    const salah: string[] = []
    const uang = bacaUang(satu, simpul, kini, salah)
    if (uang !== null && uangDari.has(simpul.id)) salah.push(`Uang Renstra ${simpul.kode} sudah disebut baris ${uangDari.get(simpul.id) ?? 0}.`)
    if (uang !== null) uangDari.set(simpul.id, satu.nomor)
    if (satu.indikator === undefined) {
      const lain = (['satuan', 'rumus', 'target', 'targetRenstra', 'lalu'] as const).filter((kolom) => satu[kolom] !== undefined)
      if (lain.length > 0) salah.push(`Nama indikator kosong, padahal ${lain.map((kolom) => NAMA_KOLOM[kolom]).join(', ')} diisi.`)
      if (salah.length > 0) return [{ ...kepala, keadaan: 'SALAH', salah }]
      return [uang === null ? { ...kepala, keadaan: 'SAMA', simpul } : { ...kepala, keadaan: 'BARU', simpul, isi: null, uang, ubah: ubahan(null, undefined, uang, kini) }]
    }
    const kunci = `${simpul.id}/${satu.indikator.trim().toLowerCase()}`
    const ada = kini.indikator.find((lama) => lama.nomenklaturId === simpul.id && lama.nama.trim().toLowerCase() === satu.indikator?.trim().toLowerCase())
    const isi = bacaIsi(satu, simpul, ada, salah)
    if (terpakai.has(kunci)) salah.push(`Indikator ini sudah disebut baris ${terpakai.get(kunci) ?? 0}.`)
    terpakai.set(kunci, satu.nomor)
    if (salah.length > 0) return [{ ...kepala, keadaan: 'SALAH', salah }]
    const ubah = ubahan(isi, ada, uang, kini)
    if (!ada) return [{ ...kepala, keadaan: 'BARU', simpul, isi, uang, ubah }]
    return [samaIndikator(ada, isi) && uang === null ? { ...kepala, keadaan: 'SAMA', simpul } : { ...kepala, keadaan: 'UBAH', simpul, indikatorId: ada.id, isi, uang, ubah }]
  })
  return { baris, ditolak: lembar.ditolak, kosong }
}
