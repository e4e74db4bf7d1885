'use client'

import { useEffect, useRef, useState, type ReactNode, type SubmitEvent } from 'react'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan } from '@/lib/dasar/format/angka'
import { terapkanTemplat } from '@/lib/lapor/templat/actions'
import { PilihSemua } from './pilih-semua'

interface FormTerapkanProps {
  unitId: number
  id: string
  /** cells that are asked about, and those among them that the table does not show */
  tanya: number
  sisa: number
  /** address of the unit's entry page */
  entri: string
  /** the table of the asked cells */
  pilihan: ReactNode
  /** the tables of the others */
  children: ReactNode
}

/** The first radio of every cell that has no choice yet. */
function belumDipilih(form: HTMLFormElement | null): HTMLInputElement[] {
  const radio = [...(form?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])]
  const sudah = new Set(radio.filter(({ checked }) => checked).map(({ name }) => name))
  return [...new Map(radio.filter(({ name }) => !sudah.has(name)).reverse().map((satu) => [satu.name, satu])).values()].reverse()
}

/** Saves what the preview shows, as it was chosen, all or nothing. */
export function FormTerapkan({ unitId, id, tanya, sisa, entri, pilihan, children }: FormTerapkanProps) {
  const aksi = useAksi(terapkanTemplat)
  const form = useRef<HTMLFormElement>(null)
  const [belum, setBelum] = useState(tanya)
  const [kurang, setKurang] = useState(false)
  const { data } = aksi.hasil
  const hitung = (): void => {
    const jumlah = belumDipilih(form.current).length
    setBelum(jumlah)
    if (jumlah === 0) setKurang(false)
  }
  // what was chosen before the page came back stands in the radios themselves
  useEffect(hitung, [tanya, data])
  const terapkan = (event: SubmitEvent<HTMLFormElement>): void => {
    const [pertama] = belumDipilih(form.current)
    if (!pertama) return aksi.onSubmit(event)
    event.preventDefault()
    setKurang(true)
    pertama.focus()
    pertama.scrollIntoView({ block: 'center' })
  }
  const semua = (nilai: string): void => {
    for (const satu of form.current?.querySelectorAll<HTMLInputElement>(`input[type=radio][value=${nilai}]`) ?? []) satu.checked = true
    hitung()
  }
  return (
    <form ref={form} action={aksi.formAction} onSubmit={terapkan} onChange={hitung} className="flex flex-col gap-4">
      <input type="hidden" name="unitId" value={unitId} />
      <input type="hidden" name="id" value={id} />
      {tanya > 0 ? <PilihSemua tanya={tanya} belum={belum} sisa={sisa} semua={semua}>{pilihan}</PilihSemua> : null}
      {children}
      <HasilForm aksi={aksi} berhasil={(hasil) => (hasil.konflik.length > 0 ? null : `${bilangan(hasil.diterapkan)} sel tersimpan${hasil.sudah ? ' (sudah diterapkan sebelumnya)' : ''}.`)} />
      {data && data.konflik.length > 0 && !aksi.menunggu ? (
        <Notice nada="galat" umumkan judul={`${bilangan(data.konflik.length)} sel berubah di server setelah pratinjau ini dibuat`}>
          Belum ada yang disimpan. Sel itu ditandai &ldquo;baru berubah&rdquo; di atas; pilih isinya, lalu terapkan lagi. Pilihan Anda yang lain tetap.
        </Notice>
      ) : null}
      {kurang ? <Notice nada="galat" umumkan>{bilangan(belum)} sel belum dipilih. Pilih &ldquo;Pakai berkas&rdquo; atau &ldquo;Biarkan&rdquo; untuk tiap sel, atau sekaligus di atas tabel.</Notice> : null}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menyimpan…' : 'Terapkan ke server'}</Button>
        <a className="tautan" href={entri}>Batal, kembali ke entri</a>
        {tanya > 0 ? <span className="text-redup" aria-live="polite">{belum > 0 ? `${bilangan(belum)} dari ${bilangan(tanya)} sel belum dipilih` : 'Semua sel sudah dipilih'}</span> : null}
      </div>
    </form>
  )
}
