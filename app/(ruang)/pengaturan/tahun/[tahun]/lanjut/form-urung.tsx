'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { CheckField } from '@/components/dasar/ui/field'
import { urungkanLanjut } from '@/lib/lapor/tahun-lanjut/actions'

/** Takes ticked decisions back, with what they wrote. */
export function FormUrung({ dari, ke, jenis, baris, semua }: { dari: number; ke: number; jenis: string; baris: readonly { kunci: string; tanda: string; nama: string }[]; semua: { nilai: string; label: string } | null }) {
  const aksi = useAksi(urungkanLanjut)
  return (
    <details>
      <summary className="cursor-pointer">Urungkan putusan</summary>
      <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="mt-2 flex max-w-4xl flex-col gap-3">
        <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
        <input type="hidden" name="dari" value={dari} />
        <input type="hidden" name="ke" value={ke} />
        <input type="hidden" name="jenis" value={jenis} />
        {semua === null ? null : <CheckField name="semua" value={semua.nilai} defaultChecked={aksi.nilai('semua') === semua.nilai} label={semua.label} />}
        <fieldset className="flex max-h-72 flex-col gap-1 overflow-y-auto rounded border border-garis p-2">
          <legend className="px-1 font-medium">Yang diurungkan, dengan apa yang ditulisnya di {ke} selama belum diubah</legend>
          {baris.map(({ kunci, tanda, nama }) => <CheckField key={kunci} name={`pilih-${kunci}`} value={tanda} defaultChecked={aksi.nilai(`pilih-${kunci}`) === tanda} label={nama} />)}
        </fieldset>
        {aksi.galat?.isian.kunci ? <p className="text-sm font-medium text-merah">{aksi.galat.isian.kunci}</p> : null}
        <div><Button type="submit" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Mengurungkan…' : 'Urungkan yang dicentang'}</Button></div>
      </form>
    </details>
  )
}
