'use client'

import type { ReactNode } from 'react'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import type { AksiFormulir } from '@/components/lapor/forms/types'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { SelectField, TextareaField, TextField } from '@/components/dasar/ui/field'
import { hapusCatatan, tambahAdendum, tambahBayar, tambahKritis } from '@/lib/lapor/pengadaan/actions'
import type { AlamatPaket } from '@/lib/lapor/pengadaan/types'
import { NAMA_BAYAR, NAMA_PERISTIWA, NAMA_SEBAB } from '@/lib/lihat/panel/pengadaan/nama'
import { Alamat, AngkaField, kataKirim, pengisian } from './isian'

const opsi = (nama: Readonly<Record<string, string>>) => Object.entries(nama).map(([nilai, kata]) => ({ nilai, nama: kata }))
type Isi = ReturnType<typeof pengisian>

interface FormCatatanProps {
  alamat: AlamatPaket
  aksi: AksiFormulir<{ pesan: string }>
  label: string
  /** three fields stand beside each other instead of two */
  tiga?: boolean
  /** below the grid */
  bawah?: (isi: Isi) => ReactNode
  children: (isi: Isi) => ReactNode
}

/** The frame of every note about a contract: whose package, its fields in a grid, one button; emptied once it is kept. */
function FormCatatan({ alamat, aksi: kirim, label, tiga = false, bawah, children }: FormCatatanProps) {
  const aksi = useAksi(kirim, { kosongkan: true })
  const isi = pengisian(aksi)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-4xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <Alamat {...alamat} />
      <div className={tiga ? 'grid gap-3 sm:grid-cols-3' : 'grid gap-3 sm:grid-cols-2'}>{children(isi)}</div>
      {bawah?.(isi)}
      <div><Button type="submit" aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, label)}</Button></div>
    </form>
  )
}

export function FormAdendum({ alamat }: { alamat: AlamatPaket }) {
  return (
    <FormCatatan alamat={alamat} aksi={tambahAdendum} label="Catat adendum" bawah={(isi) => <TextField label="Alasan" {...isi('alasan', '')} />}>
      {(isi) => (
        <>
          <TextField label="Nomor adendum" {...isi('nomor', '')} />
          <TextField label="Tanggal adendum" type="date" {...isi('tanggal', '')} />
          <AngkaField label="Nilai kontrak menjadi (Rp)" opsional {...isi('nilai', '')} />
          <TextField label="Akhir kontrak menjadi" type="date" opsional {...isi('selesai', '')} />
        </>
      )}
    </FormCatatan>
  )
}

export function FormBayar({ alamat }: { alamat: AlamatPaket }) {
  return (
    <FormCatatan alamat={alamat} aksi={tambahBayar} label="Catat pembayaran">
      {(isi) => (
        <>
          <SelectField label="Jenis pembayaran" {...isi('jenis', 'TERMIN')} opsi={opsi(NAMA_BAYAR)} />
          <TextField label="Tanggal SP2D" type="date" {...isi('tanggal', '')} />
          <TextField label="Nomor SP2D" {...isi('sp2d', '')} />
          <AngkaField label="Nilai dibayar (Rp)" {...isi('nilai', '')} />
        </>
      )}
    </FormCatatan>
  )
}

export function FormKritis({ alamat }: { alamat: AlamatPaket }) {
  return (
    <FormCatatan alamat={alamat} aksi={tambahKritis} label="Catat penanganan" tiga bawah={(isi) => <TextareaField label="Uraian" {...isi('uraian', '')} />}>
      {(isi) => (
        <>
          <SelectField label="Peristiwa" hint="SCM: rapat pembuktian keterlambatan." {...isi('peristiwa', 'PERINGATAN')} opsi={opsi(NAMA_PERISTIWA)} />
          <TextField label="Tanggal peristiwa" type="date" {...isi('tanggal', '')} />
          <TextField label="Nomor surat atau berita acara" opsional {...isi('nomor', '')} />
          <SelectField label="Penyebab" opsional hint="Wajib untuk SCM." {...isi('sebab', '')} opsi={[{ nilai: '', nama: 'Tidak disebut' }, ...opsi(NAMA_SEBAB)]} />
          <AngkaField label="Target uji coba (%)" opsional {...isi('target', '')} />
          <AngkaField label="Realisasi uji coba (%)" opsional {...isi('realisasi', '')} />
        </>
      )}
    </FormCatatan>
  )
}

/** Takes one note of a contract out. */
export function HapusCatatan({ alamat, macam, id, apa }: { alamat: AlamatPaket; macam: 'adendum' | 'bayar' | 'kritis'; id: number; apa: string }) {
  const aksi = useAksi(hapusCatatan)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit}>
      <HasilForm aksi={aksi} />
      <Alamat {...alamat} />
      <input type="hidden" name="macam" value={macam} />
      <input type="hidden" name="id" value={id} />
      <Button type="submit" ragam="bahaya" kecil aria-disabled={aksi.menunggu} aria-label={`Hapus ${apa}`}>Hapus</Button>
    </form>
  )
}
