'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { TextField } from '@/components/dasar/ui/field'
import { hapusFoto } from '@/lib/lapor/pengadaan/foto/actions'
import type { HakHapus } from '@/lib/lapor/pengadaan/foto/types'
import type { AlamatPaket } from '@/lib/lapor/pengadaan/types'
import { Alamat, kataKirim, pengisian } from '../isian'

/** Takes a photo away: whoever sent it without a reason, the office with one. */
export function HapusFoto({ alamat, id, hak, apa }: { alamat: AlamatPaket; id: number; hak: Exclude<HakHapus, null>; apa: string }) {
  const aksi = useAksi(hapusFoto)
  return (
    <Disclosure label="Hapus foto">
      <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-2">
        <HasilForm aksi={aksi} />
        <Alamat {...alamat} />
        <input type="hidden" name="id" value={id} />
        <TextField label="Alasan" opsional={hak === 'pengirim'} maxLength={500} {...pengisian(aksi)('alasan', '')} />
        <div><Button type="submit" ragam="bahaya" kecil aria-disabled={aksi.menunggu} aria-label={`Hapus foto ${apa}`}>{kataKirim(aksi.menunggu, 'Hapus foto')}</Button></div>
      </form>
    </Disclosure>
  )
}
