'use client'

import { useId } from 'react'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { Select } from '@/components/dasar/ui/field'
import { jawabRup } from '@/lib/lapor/pengadaan/rup/actions'
import type { PertanyaanRup } from '@/lib/lapor/pengadaan/rup/golong/types'

interface Satu { tanya: PertanyaanRup; terpilih: string; unit: readonly { id: number; nama: string }[]; galat: string | undefined }

/** One question: what was seen, and its choices with what each would mean. */
function SatuTanya({ tanya: { kunci, judul, uraian, pilihan, pilihUnit }, terpilih, unit, galat }: Satu) {
  const id = useId()
  const nama = `jawab-${kunci}`
  const bantu = [`${id}-uraian`, galat ? `${id}-galat` : ''].filter(Boolean).join(' ')
  return (
    <fieldset className="flex flex-col gap-2 border-l-2 border-garis-kuat pl-4" aria-describedby={bantu}>
      <legend className="float-left w-full font-semibold break-words">{judul}</legend>
      <p id={`${id}-uraian`} className="max-w-3xl text-redup">{uraian}</p>
      {pilihUnit ? (
        <label className="max-w-md text-sm">Unit
          <Select name={nama} defaultValue={terpilih} opsi={[{ nilai: '', nama: 'Belum dijawab' }, ...unit.map((satu) => ({ nilai: String(satu.id), nama: satu.nama })), ...pilihan]} />
        </label>
      ) : pilihan.map((satu, ke) => (
        <div key={satu.nilai} className="flex gap-2">
          <input type="radio" id={`${id}-${ke}`} name={nama} value={satu.nilai} defaultChecked={terpilih === satu.nilai} className="mt-1 size-4 shrink-0 accent-aksen" aria-describedby={satu.akibat ? `${id}-${ke}-akibat` : undefined} />
          <div className="min-w-0 break-words">
            <label htmlFor={`${id}-${ke}`}>{satu.nama}</label>
            {satu.akibat ? <p id={`${id}-${ke}-akibat`} className="text-sm text-redup">{satu.akibat}</p> : null}
          </div>
        </div>
      ))}
      {galat ? <p id={`${id}-galat`} className="font-medium text-merah"><span aria-hidden="true">! </span>{galat}</p> : null}
    </fieldset>
  )
}

interface FormJawabProps {
  berkasId: string
  pertanyaan: readonly PertanyaanRup[]
  putusan: Readonly<Record<string, string>>
  unit: readonly { id: number; nama: string }[]
  label: string
}

/** Every question in one form: all can be answered at once, and what stays open is asked again. */
export function FormJawabRup({ berkasId, pertanyaan, putusan, unit, label }: FormJawabProps) {
  const aksi = useAksi(jawabRup)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-5">
      <HasilForm aksi={aksi} berhasil={({ pesan }) => pesan} />
      <input type="hidden" name="berkasId" value={berkasId} />
      {pertanyaan.map((tanya) => <SatuTanya key={tanya.kunci} tanya={tanya} unit={unit} galat={aksi.galat?.isian[`jawab-${tanya.kunci}`]} terpilih={aksi.nilai(`jawab-${tanya.kunci}`) || (putusan[tanya.kunci] ?? '')} />)}
      {aksi.galat?.isian.jawab ? <p className="font-medium text-merah"><span aria-hidden="true">! </span>{aksi.galat.isian.jawab}</p> : null}
      <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menyimpan…' : label}</Button></div>
    </form>
  )
}
