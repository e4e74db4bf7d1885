'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { jawabRup } from '@/lib/lapor/pengadaan/rup/actions'
import type { SubKenal } from '@/lib/lapor/pengadaan/rup/golong/types'

/** Ties packages to one of the sub-kegiatan that are offered, or leaves that for later. */
export function FormSub({ berkasId, kunci, pilihan }: { berkasId: string; kunci: string; pilihan: readonly SubKenal[] }) {
  const aksi = useAksi(jawabRup)
  const nama = `jawab-${kunci}`
  const salah = aksi.galat?.isian[nama] ?? aksi.galat?.isian.jawab
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={({ pesan }) => pesan} />
      <input type="hidden" name="berkasId" value={berkasId} />
      <fieldset className="flex flex-col gap-1" aria-describedby={salah ? 'sub-galat' : undefined}>
        <legend className="font-medium">Sub-kegiatan</legend>
        {pilihan.map(({ id, kode, nama: sebut }) => (
          <label key={id} className="flex gap-2 py-1">
            <input type="radio" name={nama} value={id} className="mt-1 size-4 shrink-0 accent-aksen" />
            <span className="min-w-0 break-words"><span className="tabular-nums">{kode}</span> {sebut}</span>
          </label>
        ))}
        <label className="flex gap-2 py-1"><input type="radio" name={nama} value="tanpa" className="mt-1 size-4 shrink-0 accent-aksen" /><span>Belum tahu: simpan tanpa tautan, ditautkan nanti pada halaman paket</span></label>
        {salah ? <p id="sub-galat" className="text-sm font-medium text-merah"><span aria-hidden="true">! </span>{salah}</p> : null}
      </fieldset>
      <div><Button type="submit" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menyimpan…' : 'Tautkan'}</Button></div>
    </form>
  )
}
