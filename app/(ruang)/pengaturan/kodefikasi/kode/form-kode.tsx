'use client'

import { useState } from 'react'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { SelectField, TextField } from '@/components/dasar/ui/field'
import { tambahNomenklatur, tambahRekening, tambahSumberDana } from '@/lib/tahun/kodefikasi/actions'
import { NAMA_KELOMPOK, NAMA_TINGKAT, NAMA_TINGKAT_REKENING } from '@/lib/tahun/kodefikasi/constants'
import { indukNomenklatur, jenisRekening, kelompokRekening, rapikanKode, tingkatNomenklatur, tingkatRekening } from '@/lib/tahun/kodefikasi/utils'

/** Level and parent of a code of a book, told while it is typed. */
function petunjukNomenklatur(ketikan: string): string {
  const kode = rapikanKode(ketikan)
  const tingkat = tingkatNomenklatur(kode)
  if (tingkat === null) return 'Tingkat dan induknya dibaca dari kode, misalnya 1.02.02.2.02.0015.'
  const induk = indukNomenklatur(tingkat, kode)
  return induk === null ? NAMA_TINGKAT[tingkat] : `${NAMA_TINGKAT[tingkat]} di bawah ${induk}.`
}

function petunjukRekening(ketikan: string): string {
  const kode = rapikanKode(ketikan)
  const tingkat = tingkatRekening(kode)
  if (tingkat === null) return 'Rekening belanja tingkat 2 sampai 6, misalnya 5.1.02.01.01.0024.'
  return `${NAMA_TINGKAT_REKENING[tingkat]}${tingkat > 2 ? ` di bawah ${tingkat === 3 ? kelompokRekening(kode) : jenisRekening(kode)}` : ''}.`
}

/** A new code of a book. */
export function FormNomenklatur({ regulasi, usul }: { regulasi: string; usul: string }) {
  const aksi = useAksi(tambahNomenklatur, { kosongkan: true })
  const [kode, setKode] = useState(usul)
  const salah = aksi.galat?.isian ?? {}
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-3xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <input type="hidden" name="regulasi" value={regulasi} />
      <TextField label="Kode" name="nomor" autoComplete="off" hint={petunjukNomenklatur(kode)} defaultValue={aksi.nilai('nomor', usul)} onChange={(event) => setKode(event.target.value)} error={salah.nomor ?? salah.kode ?? salah.regulasi} />
      <TextField label="Nama" name="nama" autoComplete="off" defaultValue={aksi.nilai('nama')} error={salah.nama} />
      <div><Button type="submit" aria-disabled={aksi.menunggu}>Tambah kode</Button></div>
    </form>
  )
}

/** A new account. */
export function FormRekening() {
  const aksi = useAksi(tambahRekening, { kosongkan: true })
  const [kode, setKode] = useState('')
  const salah = aksi.galat?.isian ?? {}
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-3xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <TextField label="Kode" name="nomor" autoComplete="off" hint={petunjukRekening(kode)} defaultValue={aksi.nilai('nomor')} onChange={(event) => setKode(event.target.value)} error={salah.nomor ?? salah.kode} />
      <TextField label="Nama" name="nama" autoComplete="off" defaultValue={aksi.nilai('nama')} error={salah.nama} />
      <TextField label="Nama induk" name="induk" opsional autoComplete="off" hint="Hanya bila jenis atau kelompok di atasnya belum dikenal." defaultValue={aksi.nilai('induk')} error={salah.induk} />
      <div><Button type="submit" aria-disabled={aksi.menunggu}>Tambah rekening</Button></div>
    </form>
  )
}

/** A new source of funds in its reporting group. */
export function FormSumber() {
  const aksi = useAksi(tambahSumberDana, { kosongkan: true })
  const salah = aksi.galat?.isian ?? {}
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-3xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <div className="grid items-end gap-3 sm:grid-cols-2">
        <TextField label="Kode" name="nomor" autoComplete="off" hint="Angka bertitik, misalnya 2.2.1.01.03.28." defaultValue={aksi.nilai('nomor')} error={salah.nomor ?? salah.kode} />
        <SelectField
          label="Kelompok" name="kelompok" hint="Dipakai untuk jumlah menurut sumber dana." key={aksi.nilai('kelompok')} defaultValue={aksi.nilai('kelompok')} error={salah.kelompok}
          opsi={[{ nilai: '', nama: 'Pilih kelompok' }, ...Object.entries(NAMA_KELOMPOK).map(([nilai, nama]) => ({ nilai, nama }))]}
        />
      </div>
      <TextField label="Nama" name="nama" autoComplete="off" defaultValue={aksi.nilai('nama')} error={salah.nama} />
      <div><Button type="submit" aria-disabled={aksi.menunggu}>Tambah sumber dana</Button></div>
    </form>
  )
}
