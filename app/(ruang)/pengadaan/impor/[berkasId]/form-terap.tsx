'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { CheckField } from '@/components/dasar/ui/field'
import { buangRup, jawabRup, terapkanRup } from '@/lib/lapor/pengadaan/rup/actions'

/** Writes what the preview shows; what is not as the file would have it has to be understood first. */
export function FormTerap({ berkasId, tanda, pahami, label }: { berkasId: string; tanda: string; pahami: readonly string[]; label: string }) {
  const aksi = useAksi(terapkanRup)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={({ pesan }) => pesan} />
      <input type="hidden" name="berkasId" value={berkasId} />
      <input type="hidden" name="tanda" value={tanda} />
      {pahami.length === 0 ? null : <CheckField name="paham" value="ya" label={`Saya mengerti bahwa ${pahami.join('; ')}.`} />}
      {aksi.galat?.isian.paham ? <p className="font-medium text-merah"><span aria-hidden="true">! </span>{aksi.galat.isian.paham}</p> : null}
      <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menyimpan…' : label}</Button></div>
    </form>
  )
}

/** Throws the list away; nothing of it is kept. */
export function FormBuangRup({ berkasId }: { berkasId: string }) {
  const aksi = useAksi(buangRup)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit}>
      <HasilForm aksi={aksi} />
      <input type="hidden" name="berkasId" value={berkasId} />
      <Button type="submit" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Membuang…' : 'Buang daftar ini'}</Button>
    </form>
  )
}

/** A package that the file does not name: cancelled with it, or left as it is. */
export function FormHilang({ berkasId, paketId, batalkan, nama }: { berkasId: string; paketId: number; batalkan: boolean; nama: string }) {
  const aksi = useAksi(jawabRup)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit}>
      <HasilForm aksi={aksi} />
      <input type="hidden" name="berkasId" value={berkasId} />
      <input type="hidden" name={`jawab-hilang:${paketId}`} value={batalkan ? 'biarkan' : 'batal'} />
      <Button type="submit" kecil {...(batalkan ? {} : { ragam: 'bahaya' as const })} aria-disabled={aksi.menunggu} aria-label={`${batalkan ? 'Biarkan' : 'Batalkan'} ${nama}`}>{batalkan ? 'Biarkan' : 'Batalkan'}</Button>
    </form>
  )
}
