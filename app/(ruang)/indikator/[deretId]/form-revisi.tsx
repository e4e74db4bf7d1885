'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { AngkaField, kataKirim, pengisian } from '@/components/lapor/forms/pengisian'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { TextField } from '@/components/dasar/ui/field'
import { revisiNilaiIndikator, revisiTargetIndikator, tarikNilaiIndikator, tarikTargetIndikator } from '@/lib/lapor/indikator/actions'

export interface BarisForm {
  deretId: number
  id: number
  satuan: string
  /** as it is typed; empty: it was taken back */
  nilai: string
  sumber: string
  terbit: string
}

interface TindakanProps {
  baris: BarisForm
  /** what it is about, for whoever hears the page */
  apa: string
  /** it holds still; what was done stays said after it holds no more */
  aktif: boolean
}

function Tindakan({ baris, apa, aktif, target }: TindakanProps & { target: boolean }) {
  const revisi = useAksi(target ? revisiTargetIndikator : revisiNilaiIndikator)
  const tarik = useAksi(target ? tarikTargetIndikator : tarikNilaiIndikator)
  if (!aktif) return <>{[revisi, tarik].map((aksi, i) => (aksi.hasil.data ? <HasilForm key={i} aksi={aksi} berhasil={(data) => data.pesan} /> : null))}</>
  const [isi, isiTarik] = [pengisian(revisi), pengisian(tarik)]
  const alamat = <><input type="hidden" name="deretId" value={baris.deretId} /><input type="hidden" name={target ? 'targetId' : 'nilaiId'} value={baris.id} /></>
  return (
    <Disclosure label={<>{baris.nilai === '' ? 'Isi lagi' : 'Revisi atau tarik'}<span className="sr-only"> {apa}</span></>}>
      <div className="flex flex-col gap-3">
        <form action={revisi.formAction} onSubmit={revisi.onSubmit} className="flex max-w-4xl flex-col gap-3">
          <HasilForm aksi={revisi} />
          {alamat}
          <div className="grid gap-3 sm:grid-cols-3">
            <AngkaField label={`Yang benar (${baris.satuan})`} {...isi('nilai', baris.nilai)} />
            <TextField label="Sumber" maxLength={500} {...isi('sumber', baris.sumber)} />
            {target ? null : <TextField label="Sumber terbit" type="date" opsional {...isi('terbit', baris.terbit)} />}
          </div>
          {isi('jawaban', '').error === undefined && isi('jawaban', '').defaultValue === '' ? null : <TextField label="Mengapa nilainya jauh berbeda" maxLength={500} {...isi('jawaban', '')} />}
          <TextField label="Mengapa direvisi" maxLength={500} hint="Yang lama tetap terlihat, dengan alasan ini." {...isi('alasan', '')} />
          <div><Button type="submit" aria-disabled={revisi.menunggu}>{kataKirim(revisi.menunggu, 'Simpan revisi')}</Button></div>
        </form>
        {baris.nilai === '' ? null : (
          <form action={tarik.formAction} onSubmit={tarik.onSubmit} className="flex max-w-4xl flex-col gap-3 border-t border-garis pt-3">
            <HasilForm aksi={tarik} />
            {alamat}
            <TextField label="Mengapa ditarik" maxLength={500} hint="Bila angka ini tidak pernah ada, atau milik waktu lain." {...isiTarik('alasan', '')} />
            <div><Button type="submit" ragam="bahaya" aria-disabled={tarik.menunggu}>{kataKirim(tarik.menunggu, target ? 'Tarik target' : 'Tarik nilai')}</Button></div>
          </form>
        )}
      </div>
    </Disclosure>
  )
}

export const TindakanNilai = (props: TindakanProps) => <Tindakan {...props} target={false} />
export const TindakanTarget = (props: TindakanProps) => <Tindakan {...props} target />
