import { bacaBlokAngka, ejaanBlok } from '@/lib/dasar/format/blok'
import { rupiah } from '@/lib/dasar/format/angka'
import { tulisAngka, type HasilAngka } from '@/lib/dasar/format/parse'
import { bacaKetikan, bacaKunci, kunciSel } from '@/lib/lapor/entri/utils'
import { NOL, sen, senFromText, senToText, type Sen } from '@/lib/realisasi/rupiah'
import { kunciTujuan, pencocok, tingkatSub } from './cocok'
import type { BarisUnit, BlokKode, ButirCocok, ButirTempel, CaraGanda, RencanaKode, Tujuan } from './types'

export interface BahanRencana {
  unit: readonly BarisUnit[]
  /** the purpose of each column of figures, by its place in the block */
  tujuan: ReadonlyMap<number, Tujuan>
  ganda: CaraGanda
  /** text of a cell now, and why it may not be changed (null: it may) */
  teks: (kunci: string) => string
  tutup: (kunci: string) => string | null
}

interface Baca {
  teks: string
  hasil: HasilAngka | null
}

const persenTanpaTanda = (teks: string): string => teks.trim().replace(/\s*%$/, '')

/** All figures of the columns in use, read together: the block has one spelling. */
function bacaAngka(blok: BlokKode, dipakai: readonly [number, Tujuan][]): { baca: (baris: number, k: number) => Baca; inggris: boolean } {
  const teks = blok.baris.map(({ sel }) => dipakai.map(([k]) => sel[k]?.trim() ?? ''))
  const hasil = bacaBlokAngka(teks)
  const letak = new Map(dipakai.map(([k], i) => [k, i]))
  return {
    inggris: ejaanBlok(teks) === 'inggris',
    baca: (baris, k) => ({ teks: teks[baris]?.[letak.get(k) ?? -1] ?? '', hasil: hasil[baris]?.[letak.get(k) ?? -1] ?? null }),
  }
}

const nama = (baris: BarisUnit, tujuan: Tujuan): string =>
  tingkatSub(tujuan) ? `${baris.subKode} ${baris.subNama}` : `${baris.subKode} · ${baris.rekening} ${baris.rekeningNama} (${baris.sumber})`

/** The correction that stands in the month beside a figure. */
function koreksiKini(kunci: string, isi: (kunci: string) => string): Sen {
  const alamat = bacaKunci(kunci)
  if (alamat?.jenis !== 'realisasi') return NOL
  const koreksi = { ...alamat, kolom: 'koreksi' } as const
  const baca = bacaKetikan(koreksi, isi(kunciSel(koreksi)))
  return baca.ok && baca.nilai !== null ? senFromText(baca.nilai) : NOL
}

/** What is typed for a figure, and what keeps it from being typed. A running total loses what the earlier months hold, and the month's correction. */
function ketikan(nilai: Sen, teks: string, tujuan: Tujuan, baris: BarisUnit, kunci: string, kini: (kunci: string) => string): { baru: string } | { pesan: string } {
  const persen = teks.endsWith('%')
  if (persen && !tingkatSub(tujuan)) return { pesan: `${teks} adalah persentase, bukan rupiah.` }
  if (/rp/i.test(teks) && tingkatSub(tujuan)) return { pesan: `${teks} adalah rupiah, bukan persen.` }
  let isi = nilai
  if (tujuan.startsWith('sampai.')) {
    const lalu = baris.lalu[tujuan === 'sampai.RKUD' ? 'RKUD' : 'NON_RKUD'] ?? NOL
    isi = sen(nilai - lalu - koreksiKini(kunci, kini))
    if (isi < NOL) return { pesan: `${rupiah(nilai)} kurang dari yang sudah tercatat sampai bulan lalu (${rupiah(lalu)}). Tulis selisihnya sebagai koreksi.` }
  }
  const baru = tulisAngka(senToText(isi))
  const alamat = bacaKunci(kunci)
  const baca = alamat && bacaKetikan(alamat, baru)
  return baca && !baca.ok ? { pesan: baca.pesan } : { baru }
}

/** From so many lines on, figures of one month that all outdo the months before are no chance. */
const CUKUP_KUMULATIF = 3

function hitungKumulatif(daftar: readonly ButirCocok[], perSel: ReadonlyMap<string, { baris: BarisUnit }>): number {
  const berlalu = daftar.flatMap(({ kunci, nilai, tujuan }) => {
    if (nilai === null || nilai <= NOL || !tujuan.startsWith('realisasi.')) return []
    const lalu = perSel.get(kunci)?.baris.lalu[tujuan === 'realisasi.RKUD' ? 'RKUD' : 'NON_RKUD'] ?? NOL
    return lalu > NOL ? [nilai >= lalu] : []
  })
  return berlalu.length >= CUKUP_KUMULATIF && berlalu.every(Boolean) ? berlalu.length : 0
}

/** Works out what the block would do: each figure matched by its codes, or named with why it is not. Nothing is written. */
export function rencanakan(blok: BlokKode, { unit, tujuan, ganda, teks, tutup }: BahanRencana): RencanaKode {
  const dipakai = [...tujuan].filter(([, satu]) => satu !== 'abaikan')
  const { baca, inggris } = bacaAngka(blok, dipakai)
  const berekening = new Set(blok.baris.flatMap(({ macam, sub }) => (macam === 'baris' && sub !== null ? [sub] : [])))
  const cocokkan = pencocok(unit, (sub) => berekening.has(sub))
  const hasil = { masuk: [] as ButirCocok[], sama: [] as ButirCocok[], ganda: [] as RencanaKode['ganda'][number][], tidakAda: [] as RencanaKode['tidakAda'][number][], samar: [] as RencanaKode['samar'][number][], tolak: [] as RencanaKode['tolak'][number][], induk: [] as ButirTempel[] }
  const perSel = new Map<string, { baris: BarisUnit; tujuan: Tujuan; isi: ButirTempel[] }>()
  let [jumlahBlok, jumlahMasuk] = [0n, 0n]
  blok.baris.forEach((baris, i) => {
    for (const [k, satu] of dipakai) {
      const { teks: isi, hasil: angka } = baca(i, k)
      if (isi === '' || angka === null) continue
      const nilai = angka.ok ? senFromText(angka.teks) : null
      const butir: ButirTempel = { nomor: baris.nomor, kode: baris.kode, teks: isi, nilai }
      const cocok = cocokkan(baris, satu)
      if (cocok.jenis === 'induk') {
        hasil.induk.push(butir)
        continue
      }
      if (!tingkatSub(satu)) jumlahBlok += nilai ?? NOL
      if (cocok.jenis !== 'cocok') hasil[cocok.jenis].push({ ...butir, pesan: cocok.sebab })
      else if (!angka.ok) hasil.tolak.push({ ...butir, pesan: angka.pesan })
      else {
        const kunci = kunciTujuan(satu, cocok.baris)
        const ada = perSel.get(kunci) ?? { baris: cocok.baris, tujuan: satu, isi: [] }
        ada.isi.push(butir)
        perSel.set(kunci, ada)
      }
    }
  })
  for (const [kunci, { baris, tujuan: satu, isi }] of perSel) {
    const [pertama] = isi
    if (!pertama) continue
    const sama = tingkatSub(satu) && new Set(isi.map(({ teks: kata }) => persenTanpaTanda(kata))).size === 1
    if (isi.length > 1 && !sama && (ganda !== 'jumlah' || tingkatSub(satu))) {
      hasil.ganda.push({ kunci, nama: nama(baris, satu), tujuan: satu, isi })
      continue
    }
    const nilai = isi.length === 1 || sama ? (pertama.nilai ?? NOL) : sen(isi.reduce((kini, butir) => kini + (butir.nilai ?? NOL), 0n))
    const alasan = tutup(kunci)
    const tulis = alasan === null ? ketikan(nilai, pertama.teks, satu, baris, kunci, teks) : { pesan: alasan }
    if ('pesan' in tulis) {
      hasil.tolak.push({ ...pertama, nilai, pesan: tulis.pesan })
      continue
    }
    const butir: ButirCocok = { ...pertama, nilai, kunci, nama: nama(baris, satu), tujuan: satu, lama: teks(kunci), baru: tulis.baru }
    hasil[butir.lama === butir.baru ? 'sama' : 'masuk'].push(butir)
    if (!tingkatSub(satu)) jumlahMasuk += nilai
  }
  return { ...hasil, mungkinKumulatif: hitungKumulatif([...hasil.masuk, ...hasil.sama], perSel), jumlahBlok: sen(jumlahBlok), jumlahMasuk: sen(jumlahMasuk), inggris }
}

/** Whether nothing is left to decide before the block may be written: what stands twice is added up, or left out. */
export const siapMasuk = ({ masuk, ganda }: RencanaKode, cara: CaraGanda): boolean => masuk.length > 0 && (ganda.length === 0 || cara === 'tinggal')
