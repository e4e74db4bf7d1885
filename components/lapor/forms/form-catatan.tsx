'use client'

import type { SubmitEvent } from 'react'
import { Button } from '@/components/dasar/ui/button'
import { TextareaField } from '@/components/dasar/ui/field'
import { HasilForm } from './hasil-aksi'
import type { AksiFormulir } from './types'
import { useAksi, type PakaiAksi } from './use-aksi'

interface LangkahProps<Data> {
  aksi: AksiFormulir<Data>
  alamat: { tahun: number; bulan: number; unitId: number }
  versi: number
  /** stands for the figures that were seen, where the step is about them */
  sidik?: string
  tombol: string
}

const Tersembunyi = ({ alamat, versi, sidik }: Pick<LangkahProps<unknown>, 'alamat' | 'versi' | 'sidik'>) => (
  <>{Object.entries({ ...alamat, versi, ...(sidik === undefined ? {} : { sidik }) }).map(([nama, nilai]) => <input key={nama} type="hidden" name={nama} value={nilai} />)}</>
)

/** One step of a report with one button. */
export function FormLangkah<Data>({ aksi, alamat, versi, sidik, tombol }: LangkahProps<Data>) {
  const pakai = useAksi(aksi)
  return (
    <form action={pakai.formAction} onSubmit={pakai.onSubmit} className="flex flex-col gap-2">
      <HasilForm aksi={pakai} />
      <Tersembunyi alamat={alamat} versi={versi} {...(sidik === undefined ? {} : { sidik })} />
      <div><Button type="submit" ragam="utama" aria-disabled={pakai.menunggu}>{pakai.menunggu ? 'Mencatat…' : tombol}</Button></div>
    </form>
  )
}

interface IsianKembalikanProps<Data> extends Omit<LangkahProps<Data>, 'aksi'> {
  pakai: PakaiAksi<Data>
  onSubmit?: (event: SubmitEvent<HTMLFormElement>) => void
  catatanSel?: number
}

/** Sending a report back, with words; with open notes at cells the words may be left out. For a page that keeps the outcome itself. */
export function IsianKembalikan<Data>({ pakai, onSubmit = pakai.onSubmit, alamat, versi, tombol, catatanSel = 0 }: IsianKembalikanProps<Data>) {
  return (
    <form action={pakai.formAction} onSubmit={onSubmit} className="flex max-w-2xl flex-col gap-2">
      <Tersembunyi alamat={alamat} versi={versi} />
      <TextareaField
        label="Catatan untuk operator" name="catatan" minLength={10} maxLength={1000} opsional={catatanSel > 0}
        hint={catatanSel > 0 ? `${catatanSel} catatan pada sel ikut terkirim; catatan umum boleh kosong.` : 'Sebut baris dan angka yang harus diperbaiki.'}
        defaultValue={pakai.nilai('catatan')} error={pakai.galat?.isian.catatan}
      />
      <div><Button type="submit" ragam="bahaya" aria-disabled={pakai.menunggu}>{pakai.menunggu ? 'Mengembalikan…' : tombol}</Button></div>
    </form>
  )
}

/** The same with its own outcome. */
export function FormKembalikan<Data>({ aksi, ...lain }: LangkahProps<Data> & { catatanSel?: number }) {
  const pakai = useAksi(aksi)
  return (
    <div className="flex flex-col gap-2">
      <HasilForm aksi={pakai} />
      <IsianKembalikan pakai={pakai} {...lain} />
    </div>
  )
}
