'use client'

import { useMemo, useState } from 'react'
import { petaSub } from '@/components/lapor/forms/lembar'
import type { Lembar } from '@/components/lapor/forms/use-lembar'
import { TANPA_KETIKAN } from '@/components/lapor/forms/draf'
import { bacaKetikan, bacaKunci, kunciSel, tulisSel } from '@/lib/lapor/entri/utils'
import type { SubIsian } from '@/lib/lapor/pelaporan/types'
import type { KonteksAturan } from '@/lib/lapor/pelaporan/utils'
import { alamatDi, pencariTempat, susunBaris, type BarisGrid, type TampilBaris } from './baris'
import { grupKini, jumlahUnit, type GrupKini, type JumlahGrid } from './hitung'
import type { Titik } from './inti/rentang'
import type { IsiTitik } from './inti/tempel'
import { catat, TUMPUKAN_KOSONG, ulangi, urungkan, type Ubahan } from './inti/urung'
import { bolehUbah, type HakGrid, type Kolom } from './kolom'
import { teksBaris, teksJumlah, teksSub } from './tampil'

type Tolakan = ReadonlyMap<number, ReadonlyMap<string, string>>

/** What stands in the grid, and the ways to change it. */
export interface IsiGrid {
  baris: readonly BarisGrid[]
  sub: readonly SubIsian[]
  grup: readonly GrupKini[]
  jumlah: JumlahGrid
  teks: (titik: Titik) => string
  boleh: (titik: Titik) => boolean
  /** something in the grid can be filled in */
  adaTerbuka: boolean
  kunci: (titik: Titik) => string | null
  tempat: (kunci: string) => Titik | null
  /** the same where every row is shown */
  tempatPenuh: (kunci: string) => Titik | null
  /** writes texts as one step that can be undone */
  tulis: (isi: readonly IsiTitik[], di: Titik, tolak?: readonly { titik: Titik; kalimat: string }[]) => void
  /** the same by the cells' names, also of rows that are not shown now */
  tulisKunci: (isi: readonly { kunci: string; teks: string }[], di: Titik) => void
  teksKunci: (kunci: string) => string
  bolehKunci: (kunci: string) => boolean
  /** takes the last step back, or does it again; where it was (null: in a row that is not shown now), or null when there was none */
  urung: (maju: boolean) => { titik: Titik | null } | null
  /** takes the marks of refused pastes off cells that were looked at again: emptied, opened and closed, or taken back */
  lupakanTolakan: (titik: readonly Titik[]) => void
}

/** Typed text as it will be shown again: "2000000" becomes "2.000.000"; what cannot be read stays as it is. */
function rapikan(kunci: string, teks: string): string {
  const alamat = bacaKunci(kunci)
  if (!alamat) return teks
  const hasil = bacaKetikan(alamat, teks.replace(/\s*\n\s*/g, ' '))
  return hasil.ok ? tulisSel(alamat, hasil.nilai) : teks
}

/** The figures of the grid over the state of what is typed: rows, sums, findings, writing, undo. */
export function useIsi(lembar: Lembar, kolom: readonly Kolom[], konteks: KonteksAturan, hak: HakGrid, galatServer: Readonly<Record<string, string>>, tampil: TampilBaris): IsiGrid {
  const { dasar, perSub, onKetikBanyak } = lembar
  const [tumpukan, setTumpukan] = useState(TUMPUKAN_KOSONG)
  const [tolakan, setTolakan] = useState<Tolakan>(new Map())
  const baris = useMemo(() => susunBaris(dasar, tampil), [dasar, tampil])
  const subDari = useMemo(() => petaSub(dasar), [dasar])
  const grupDari = useMemo(() => new Map(dasar.sub.map(({ id }, s) => [id, s])), [dasar.sub])
  const cari = useMemo(() => pencariTempat(baris, kolom, dasar.sub), [baris, kolom, dasar.sub])
  const grup = useMemo(
    () => dasar.sub.map((sub) => grupKini(sub, perSub.get(sub.id) ?? TANPA_KETIKAN, konteks, galatServer, tolakan.get(sub.id))),
    [dasar.sub, perSub, konteks, galatServer, tolakan],
  )
  const jumlah = useMemo(() => jumlahUnit(grup), [grup])

  const alamat = (titik: Titik) => alamatDi(baris, kolom, dasar.sub, titik)
  const kunci = (titik: Titik): string | null => {
    const satu = alamat(titik)
    return satu && kunciSel(satu)
  }
  const teks = ({ b, k }: Titik): string => {
    const [row, isi] = [baris[b], kolom[k]]
    if (!row || !isi) return ''
    if (row.jenis === 'jumlah') return k === 1 ? 'Jumlah unit' : teksJumlah(isi, jumlah)
    const milik = grup[row.sub]
    if (!milik) return ''
    if (row.jenis === 'sub') return teksSub(isi, milik.kini, milik)
    const satu = milik.kini.baris[row.baris]
    return satu ? teksBaris(isi, milik.kini, satu, milik, konteks.bulan) : ''
  }
  const subIndeks = (titik: Titik): number => {
    const row = baris[titik.b]
    return row && row.jenis !== 'jumlah' ? row.sub : -1
  }
  const terapkan = (ubahan: readonly Ubahan[]): void =>
    onKetikBanyak(ubahan.flatMap(({ kunci: nama, baru }) => {
      // by its group, not by its place: an undone cell may stand in a row that is not shown now
      const ke = bacaKunci(nama)
      const s = grupDari.get(subDari(nama) ?? -1) ?? -1
      const [sub, milik] = [dasar.sub[s], grup[s]]
      return ke && sub && milik ? [{ subId: sub.id, kunci: nama, teks: baru, tersimpan: milik.tersimpan(ke) }] : []
    }))
  /** Forgets refusals about cells that were written, and adds new ones. */
  const aturTolakan = (ditulis: readonly Ubahan[], baru: readonly { titik: Titik; kalimat: string }[]): void => {
    if (tolakan.size === 0 && baru.length === 0) return
    const semua = new Map([...tolakan].map(([id, isi]) => [id, new Map(isi)]))
    const hapus = new Set(ditulis.map((satu) => satu.kunci))
    for (const isi of semua.values()) for (const nama of isi.keys()) if (hapus.has(nama)) isi.delete(nama)
    for (const { titik, kalimat } of baru) {
      const [nama, id] = [kunci(titik), dasar.sub[subIndeks(titik)]?.id]
      if (nama && id !== undefined) semua.set(id, (semua.get(id) ?? new Map<string, string>()).set(nama, kalimat))
    }
    setTolakan(new Map([...semua].filter(([, isi]) => isi.size > 0)))
  }

  const teksKunci = (nama: string): string => {
    const [ke, milik] = [bacaKunci(nama), grup[grupDari.get(subDari(nama) ?? -1) ?? -1]]
    return ke && milik ? milik.teks(ke) : ''
  }

  return {
    teksKunci,
    bolehKunci: (nama) => bolehUbah(bacaKunci(nama), hak),
    tulisKunci: (daftar, di) => {
      const ubahan = daftar.map((satu): Ubahan => ({ kunci: satu.kunci, lama: teksKunci(satu.kunci), baru: rapikan(satu.kunci, satu.teks) }))
      terapkan(ubahan)
      aturTolakan(ubahan, [])
      setTumpukan(catat(tumpukan, { ubahan, di }))
    },
    baris, sub: dasar.sub, grup, jumlah, teks, kunci, tempat: cari,
    tempatPenuh: (nama) => cari(nama) ?? pencariTempat(susunBaris(dasar, { kosong: tampil.kosong ?? false }), kolom, dasar.sub)(nama),
    adaTerbuka: hak.entri || hak.pagu || hak.kas || hak.target,
    lupakanTolakan: (titik) => {
      if (tolakan.size > 0) aturTolakan(titik.flatMap((satu) => kunci(satu) ?? []).map((nama) => ({ kunci: nama, lama: '', baru: '' })), [])
    },
    boleh: (titik) => bolehUbah(alamat(titik), hak),
    tulis: (isi, di, tolak = []) => {
      const ubahan = isi.flatMap((satu): Ubahan[] => {
        const nama = kunci(satu)
        return nama ? [{ kunci: nama, lama: teks(satu), baru: rapikan(nama, satu.teks) }] : []
      })
      terapkan(ubahan)
      aturTolakan(ubahan, tolak)
      setTumpukan(catat(tumpukan, { ubahan, di }))
    },
    urung: (maju) => {
      const hasil = maju ? ulangi(tumpukan) : urungkan(tumpukan)
      // what a paste refused is taken back with it
      if (tolakan.size > 0) setTolakan(new Map())
      if (!hasil) return null
      terapkan(hasil.langkah.ubahan)
      setTumpukan(hasil.tumpukan)
      const [pertama] = hasil.langkah.ubahan
      return { titik: pertama ? cari(pertama.kunci) : hasil.langkah.di }
    },
  }
}
