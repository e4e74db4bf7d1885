'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { CheckField, SelectField, TextField } from '@/components/dasar/ui/field'
import { buatBuku, hapusBuku, ubahBuku } from '@/lib/tahun/kodefikasi/actions'
import type { Buku } from '@/lib/tahun/kodefikasi/types'

/** A new book, empty or a copy of another. */
export function FormBukuBaru({ buku }: { buku: readonly { kode: string; nama: string }[] }) {
  const aksi = useAksi(buatBuku, { kosongkan: true })
  const salah = aksi.galat?.isian ?? {}
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-3xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <div className="grid items-end gap-3 sm:grid-cols-2">
        <TextField label="Kode" name="nomor" autoComplete="off" defaultValue={aksi.nilai('nomor')} error={salah.nomor} hint="Nama pendek peraturannya, misalnya KEPMENDAGRI-900-2850-2025." />
        <TextField label="Tahun anggaran pertama" name="mulaiTahun" inputMode="numeric" autoComplete="off" defaultValue={aksi.nilai('mulaiTahun')} error={salah.mulaiTahun} hint="Tahun yang pertama memakainya." />
      </div>
      <TextField label="Nama peraturan" name="nama" defaultValue={aksi.nilai('nama')} error={salah.nama} />
      <SelectField
        label="Salin kode dari" name="salinDari" opsional key={aksi.nilai('salinDari')} defaultValue={aksi.nilai('salinDari')} error={salah.salinDari}
        opsi={[{ nilai: '', nama: 'Tidak disalin, mulai kosong' }, ...buku.map(({ kode }) => ({ nilai: kode, nama: kode }))]}
      />
      <div><Button type="submit" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Membuat…' : 'Buat kodefikasi'}</Button></div>
    </form>
  )
}

/** Another name or first year of a book. */
export function FormBuku({ buku }: { buku: Buku }) {
  const aksi = useAksi(ubahBuku)
  const salah = aksi.galat?.isian ?? {}
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-3xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <input type="hidden" name="buku" value={buku.kode} />
      <TextField label="Nama peraturan" name="nama" defaultValue={aksi.nilai('nama', buku.nama)} error={salah.nama} />
      <TextField label="Tahun anggaran pertama" name="mulaiTahun" opsional inputMode="numeric" autoComplete="off" defaultValue={aksi.nilai('mulaiTahun', buku.mulaiTahun?.toString())} error={salah.mulaiTahun} hint="Tanpa tahun, kodefikasi ini tidak diusulkan untuk tahun baru." />
      <div><Button type="submit" aria-disabled={aksi.menunggu}>Simpan kodefikasi</Button></div>
    </form>
  )
}

/** Removes a book that no year follows. */
export function FormHapusBuku({ buku, jumlah }: { buku: string; jumlah: string | null }) {
  const aksi = useAksi(hapusBuku)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-3xl flex-col gap-3">
      <HasilForm aksi={aksi} />
      <input type="hidden" name="buku" value={buku} />
      {jumlah === null ? null : <CheckField name="paham" value="ya" required label={`Saya mengerti: ${jumlah} kode di dalamnya ikut terhapus.`} />}
      {aksi.galat?.isian.paham ? <p className="text-sm font-medium text-merah">{aksi.galat.isian.paham}</p> : null}
      <div><Button type="submit" ragam="bahaya" aria-disabled={aksi.menunggu}>Hapus kodefikasi</Button></div>
    </form>
  )
}
