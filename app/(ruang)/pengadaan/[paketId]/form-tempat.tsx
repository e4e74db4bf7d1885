'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { kataKirim } from '@/components/lapor/forms/pengisian'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { namaTempat } from '@/components/lapor/tempat/nama'
import { PilihWilayah } from '@/components/lapor/tempat/pilih-wilayah'
import { Button } from '@/components/dasar/ui/button'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { simpanTempatPaket } from '@/lib/lapor/tempat/actions'
import type { TempatPaket } from '@/lib/lapor/tempat/types'

/** The places of a package. */
export function FormTempatPaket({ data }: { data: TempatPaket }) {
  const aksi = useAksi(simpanTempatPaket)
  const terlihat = [...data.wilayahIds].sort((a, b) => a - b).join(',')
  return (
    <div className="flex flex-col gap-2">
      <p>{data.wilayahIds.length === 0 ? 'Belum ditempatkan.' : namaTempat(data.wilayah, data.wilayahIds, data.berakhir)}{data.usul ? ` Diusulkan: ${namaTempat(data.wilayah, data.usul.wilayahIds)} (${data.usul.sebab.toLowerCase()}).` : ''}</p>
      <HasilForm aksi={aksi} berhasil={({ pesan }) => pesan} />
      {data.bolehTulis ? (
        <Disclosure label="Ubah tempat">
          <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-4xl flex-col gap-3">
            <input type="hidden" name="unitId" value={data.unitId} /><input type="hidden" name="paketId" value={data.paketId} /><input type="hidden" name="terlihat" value={terlihat} />
            <fieldset><legend className="mb-1 font-medium">Di mana</legend><PilihWilayah key={terlihat} wilayah={data.wilayah} berakhir={data.berakhir} terpilih={data.wilayahIds.length > 0 ? data.wilayahIds : data.usul?.wilayahIds ?? []} /></fieldset>
            <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, 'Simpan tempat')}</Button></div>
          </form>
        </Disclosure>
      ) : null}
    </div>
  )
}
