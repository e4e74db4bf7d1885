'use client'

import { Button } from '@/components/dasar/ui/button'
import { CheckField, TextField } from '@/components/dasar/ui/field'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { aturTerbuka } from '@/lib/rakor/terbuka/actions'

/** The switch of the public site, and whom its readers ask. */
export function FormSetelan({ menyala, kontak, versi }: { menyala: boolean; kontak: string; versi: number }) {
  const aksi = useAksi(aturTerbuka)
  const { menunggu, formAction, onSubmit, galat, nilai } = aksi
  return (
    <form action={formAction} onSubmit={onSubmit} className="flex flex-col gap-4">
      <HasilForm aksi={aksi} berhasil={({ pesan }) => pesan} />
      <input type="hidden" name="versi" value={versi} />
      <CheckField label="Halaman publik menyala" name="menyala" value="ya" defaultChecked={menyala} hint="Mati: semua alamat publik segera menjawab tidak ada. Terbitan tidak hilang." />
      <TextField label="Kontak untuk pembaca" name="kontak" defaultValue={nilai('kontak', kontak)} error={galat?.isian.kontak} hint="Kantor, alamat, surel kantor. Tampil di setiap halaman dan berkas; jangan nama orang." />
      <div><Button type="submit" aria-disabled={menunggu}>{menunggu ? 'Menyimpan…' : 'Simpan'}</Button></div>
    </form>
  )
}
