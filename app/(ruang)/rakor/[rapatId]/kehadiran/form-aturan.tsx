'use client'

import { pengisian } from '../../isian'
import { Button } from '@/components/dasar/ui/button'
import { TextField } from '@/components/dasar/ui/field'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { susunUndangan } from '@/lib/rakor/kehadiran/actions'
import { KATEGORI } from '@/lib/rakor/kehadiran/constants'
import type { AturanUndangan } from '@/lib/rakor/kehadiran/types'
import { NAMA_KATEGORI } from '@/lib/realisasi/peringkat'

/** Which posts are invited of each kind of unit, and the quorum; saving makes the invitations. */
export function FormAturan({ rapatId, aturan, baru }: { rapatId: number; aturan: AturanUndangan; baru: boolean }) {
  const aksi = useAksi(susunUndangan)
  const isian = pengisian(aksi)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-3xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <input type="hidden" name="rapatId" value={rapatId} />
      <p className="text-sm text-redup">Tulis jabatan yang diundang dari tiap unit, dipisah titik koma; kosongkan bila tidak diundang. Jabatan yang dihapus dari aturan ikut dihapus dari daftar, kecuali yang sudah hadir.</p>
      <div className="grid gap-3 sm:grid-cols-2">
        {KATEGORI.map((satu) => <TextField key={satu} label={NAMA_KATEGORI[satu]} required={false} autoComplete="off" {...isian(satu, (aturan.jabatan[satu] ?? []).join('; '))} />)}
      </div>
      <div className="max-w-xs"><TextField label="Kuorum (% unit yang diundang)" inputMode="numeric" autoComplete="off" hint="Unit terwakili bila satu undangannya hadir." {...isian('kuorum', aturan.kuorum)} /></div>
      <div><Button type="submit" ragam={baru ? 'utama' : undefined} aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menyusun…' : baru ? 'Susun undangan' : 'Simpan dan susun ulang'}</Button></div>
    </form>
  )
}
