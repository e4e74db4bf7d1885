'use client'

import { useEffect, useRef, useState, useTransition, type FormEvent } from 'react'
import { Button } from '@/components/dasar/ui/button'
import { Field, Input, SelectField, Textarea, type Opsi } from '@/components/dasar/ui/field'
import { Notice } from '@/components/dasar/ui/notice'
import { HasilCekAngka } from './hasil-cek'
import { kirimCek, type JawabanCek } from './kirim'

interface FormCekProps {
  /** the view in the bar above, sent with a live position */
  hidup: { tahun: string; bulan: string; versi: string }
  posisi: readonly Opsi[]
}

/** A pasted text goes the way of a file: read by the same reader, in memory. */
function kiriman(formulir: HTMLFormElement, hidup: FormCekProps['hidup']): FormData | null {
  const isian = new FormData(formulir)
  const berkas = isian.get('berkas')
  const teks = isian.get('teks')
  isian.delete('teks')
  for (const [nama, nilai] of Object.entries(hidup)) isian.set(nama, nilai)
  if (berkas instanceof File && berkas.size > 0) return isian
  if (typeof teks !== 'string' || teks.trim() === '') return null
  isian.set('berkas', new File([teks], 'tempelan.txt', { type: 'text/plain' }))
  return isian
}

/** Paste or upload, choose what to hold it against, and read the verdicts below. What was typed stays whatever comes back. */
export function FormCek({ hidup, posisi }: FormCekProps) {
  const [jawaban, setJawaban] = useState<JawabanCek | null>(null)
  const [menunggu, mulai] = useTransition()
  const hasil = useRef<HTMLDivElement>(null)
  const periksa = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const isi = kiriman(event.currentTarget, hidup)
    if (isi === null) return setJawaban({ galat: 'Tempel teksnya atau pilih berkas dulu.' })
    mulai(async () => setJawaban(await kirimCek(isi)))
  }
  useEffect(() => {
    if (jawaban && 'hasil' in jawaban) hasil.current?.focus()
  }, [jawaban])
  return (
    <>
      <noscript><Notice nada="peringatan" className="mb-4">Memeriksa naskah memerlukan JavaScript.</Notice></noscript>
      <form aria-label="Naskah yang diperiksa" className="cetak-sembunyi grid max-w-5xl gap-4" onSubmit={periksa}>
        <Field label="Teks naskah" name="teks" hint="Tempel di sini, atau pilih berkasnya di bawah. Bila keduanya diisi, berkas yang diperiksa.">
          {(kaitan) => <Textarea rows={8} {...kaitan} />}
        </Field>
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <Field label="Berkas naskah" name="berkas" hint="DOCX, PDF, atau TXT, paling besar 10 MB.">
            {(kaitan) => <Input type="file" accept=".docx,.pdf,.txt" {...kaitan} />}
          </Field>
          <SelectField label="Dibandingkan dengan" name="posisi" opsi={posisi} hint="Data bulan yang dipilih, atau posisi beku sebuah rakor." />
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" ragam="utama" disabled={menunggu}>{menunggu ? 'Memeriksa…' : 'Periksa angka'}</Button>
          <Button type="reset" onClick={() => setJawaban(null)}>Kosongkan</Button>
          <p role="status" className="text-sm text-redup">{menunggu ? 'Naskah sedang dibaca dan dibandingkan.' : ''}</p>
        </div>
      </form>
      {jawaban && 'galat' in jawaban ? <Notice nada="galat" umumkan className="mt-6 max-w-5xl" judul="Naskah belum diperiksa"><p>{jawaban.galat}</p></Notice> : null}
      {jawaban && 'hasil' in jawaban ? <div ref={hasil} tabIndex={-1} className="mt-8 outline-hidden"><HasilCekAngka hasil={jawaban.hasil} /></div> : null}
    </>
  )
}
