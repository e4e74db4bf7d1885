'use client'

import { useMemo, useRef, useState, type ComponentType } from 'react'
import { Notice } from '@/components/dasar/ui/notice'
import type { HasilSimpan, Konflik } from '@/lib/lapor/entri/types'
import { bacaKetikan, bacaKunci } from '@/lib/lapor/entri/utils'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import type { Isian } from '@/lib/lapor/pelaporan/types'
import { petaSel, type KonteksAturan } from '@/lib/lapor/pelaporan/utils'
import { BilahSimpan } from './bilah-simpan'
import type { Ketikan } from './draf'
import { gerakTurun } from './gerak'
import { DaftarKonflik } from './konflik'
import { kunciBagian, labelSel, type BagianTabel } from './kunci-bagian'
import { isianKini, LEMBAR_KOSONG, petaSub } from './lembar'
import { TabelFisik } from './tabel-fisik'
import type { TabelProps } from './tabel-jenis'
import { TabelKas } from './tabel-kas'
import { TabelPagu } from './tabel-pagu'
import { TabelRealisasi } from './tabel-realisasi'
import { TabelTarget } from './tabel-target'
import type { AksiFormulir, GalatTampil } from './types'
import { useAksi } from './use-aksi'
import { useLembar } from './use-lembar'

const TABEL: Record<BagianTabel, ComponentType<TabelProps>> = {
  realisasi: TabelRealisasi,
  fisik: TabelFisik,
  pagu: TabelPagu,
  'anggaran-kas': TabelKas,
  'target-fisik': TabelTarget,
}

interface LembarEntriProps {
  bagian: BagianTabel
  isian: Isian
  konteks: KonteksAturan
  aksi: AksiFormulir<HasilSimpan>
  hanyaBaca: boolean
  terkunciSampai: number
  targetTutup: readonly number[]
  /** user, unit, month and tab: whose draft it is */
  kunciDraf: string
  /** versions that are edited */
  versi: { apbdVersiId: number | null; kasVersiId: number | null }
  /** where to sign in again and come back to */
  masukLagi: string
  /** of pagu: where lines are removed (`TabelProps`) */
  hapus?: string | null
}

/** Cells of a form that was posted whole and refused, to be put back. */
function ketikanDitolak(galat: GalatTampil | undefined, isian: Isian): Map<string, Ketikan> {
  const kunci = Object.keys(galat?.nilai ?? {}).filter((satu) => bacaKunci(satu) !== null)
  const tersimpan = petaSel(isian, kunci)
  return new Map(kunci.map((satu) => [satu, { teks: String(galat?.nilai[satu] ?? ''), sebelum: tersimpan.get(satu) ?? null }]))
}

/** One tab of figures: table, live sums and findings, saving, conflicts, draft. Without JavaScript it is a plain form. */
export function LembarEntri({ bagian, isian, konteks, aksi, hanyaBaca, terkunciSampai, targetTutup, kunciDraf, versi, masukLagi, hapus = null }: LembarEntriProps) {
  const { hasil, galat, menunggu, formAction, kirim } = useAksi(aksi)
  const lembar = useLembar(isian, kunciDraf, ketikanDitolak(galat, isian))
  const [diputuskan, setDiputuskan] = useState<ReadonlySet<Konflik>>(new Set())
  const form = useRef<HTMLFormElement>(null)
  const kini = useMemo(() => isianKini(lembar.dasar, { ...LEMBAR_KOSONG, perSub: lembar.perSub }), [lembar.dasar, lembar.perSub])
  const Tabel = TABEL[bagian]
  const ketikan = lembar.semua()
  const takTerbaca = [...ketikan].filter(([kunci, { teks }]) => {
    const alamat = bacaKunci(kunci)
    return alamat && !bacaKetikan(alamat, teks).ok
  })

  const simpan = (): void => {
    const salah = takTerbaca[0]
    if (salah) {
      form.current?.querySelector<HTMLInputElement>(`input[name="${salah[0]}"]`)?.focus()
      return
    }
    const isi = new FormData(form.current ?? undefined)
    for (const kunci of [...isi.keys()]) if (bacaKunci(kunci)) isi.delete(kunci)
    isi.set('sel', JSON.stringify([...ketikan].map(([kunci, { teks, sebelum }]) => ({ kunci, sebelum, ketikan: teks }))))
    kirim(isi, (baru) => {
      setDiputuskan(new Set())
      if (baru.data && baru.data.konflik.length === 0) lembar.tersimpan(ketikan)
    })
  }
  const subDari = petaSub(isian)
  const konflik = (hasil.data?.konflik ?? []).filter((satu) => !diputuskan.has(satu))
  const putuskan = (satu: Konflik, milikSaya: boolean): void => {
    const subId = subDari(satu.kunci)
    if (subId !== null) lembar.putuskan(subId, satu.kunci, satu.tersimpan, milikSaya)
    setDiputuskan(new Set([...diputuskan, satu]))
  }

  return (
    <form
      ref={form}
      action={formAction}
      onSubmit={(event) => {
        event.preventDefault()
        simpan()
      }}
      onKeyDown={gerakTurun}
      className="flex flex-col gap-3"
    >
      <input type="hidden" name="unitId" value={isian.unitId} />
      <input type="hidden" name="tahun" value={isian.tahun} />
      <input type="hidden" name="bulan" value={isian.bulan} />
      {versi.apbdVersiId === null ? null : <input type="hidden" name="apbdVersiId" value={versi.apbdVersiId} />}
      {versi.kasVersiId === null ? null : <input type="hidden" name="kasVersiId" value={versi.kasVersiId} />}
      <noscript>
        <input type="hidden" name="terlihat" value={JSON.stringify(Object.fromEntries(petaSel(isian, kunciBagian(isian, bagian))))} />
      </noscript>
      {lembar.dipulihkan && ketikan.size > 0 ? (
        <Notice nada="info" umumkan judul={`Isian yang belum tersimpan dipulihkan, terakhir diketik ${waktuWib(lembar.dipulihkan)}.`}>
          Periksa, lalu simpan.
        </Notice>
      ) : null}
      <DaftarKonflik konflik={konflik} label={(kunci) => labelSel(isian, kunci)} onPutuskan={putuskan} />
      <Tabel
        dasar={lembar.dasar} kini={kini} perSub={lembar.perSub} konteks={konteks} galatServer={galat?.isian ?? {}}
        hanyaBaca={hanyaBaca} terkunciSampai={terkunciSampai} targetTutup={targetTutup} hapus={hapus} onKetik={lembar.onKetik}
      />
      {hanyaBaca ? null : (
        <BilahSimpan
          berubah={ketikan.size} takTerbaca={takTerbaca.length} menunggu={menunggu} galat={galat} hasil={hasil.data}
          konflik={konflik.length} masukLagi={masukLagi} tanpaDraf={lembar.tanpaDraf} onBuang={lembar.buang}
        />
      )}
    </form>
  )
}
