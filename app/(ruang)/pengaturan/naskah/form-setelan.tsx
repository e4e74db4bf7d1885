'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { TextField } from '@/components/dasar/ui/field'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { simpanTeks } from '@/lib/rakor/naskah/actions'
import type { SetelanKantor } from '@/lib/rakor/naskah/types'

function SatuSetelan({ setelan }: { setelan: SetelanKantor }) {
  const aksi = useAksi(simpanTeks)
  const akhir = setelan.riwayat[0]
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-2xl flex-col gap-2 py-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <input type="hidden" name="kunci" value={setelan.kunci} />
      <input type="hidden" name="urutan" value={setelan.urutan} />
      <div className="flex flex-wrap items-end gap-2">
        <div className="min-w-0 grow"><TextField label={setelan.nama} name="isi" autoComplete="off" maxLength={setelan.maks} opsional={setelan.opsional} defaultValue={aksi.nilai('isi', setelan.isi)} error={aksi.galat?.isian.isi} /></div>
        <Button type="submit" aria-label={`Simpan ${setelan.nama}`} aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menyimpan…' : 'Simpan'}</Button>
      </div>
      {akhir === undefined ? null : <p className="text-sm text-redup">Diubah {akhir.oleh}, {waktuWib(akhir.pada)}.</p>}
    </form>
  )
}

/** Letterhead and signers, a line each. A name that is left empty is signed by hand. */
export function FormSetelan({ setelan }: { setelan: readonly SetelanKantor[] }) {
  return <div className="divide-y divide-garis">{setelan.map((satu) => <SatuSetelan key={`${satu.kunci}-${satu.urutan}`} setelan={satu} />)}</div>
}
