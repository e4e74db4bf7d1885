'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { TextField } from '@/components/dasar/ui/field'
import { Notice } from '@/components/dasar/ui/notice'
import { pastikanAlamat, simpanSurel } from '@/lib/lapor/pemberitahuan/actions'
import type { SurelSaya } from '@/lib/lapor/pemberitahuan/types'

function FormKode() {
  const aksi = useAksi(pastikanAlamat)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <TextField label="Kode dari surel" name="kode" autoComplete="one-time-code" maxLength={40} hint="Berlaku 24 jam; yang berlaku kode dari surel yang terakhir."
        error={aksi.galat?.isian.kode} defaultValue={aksi.nilai('kode')} />
      <div><Button type="submit" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Memeriksa…' : 'Pastikan alamat'}</Button></div>
    </form>
  )
}

/** One's own address for notifications by e-mail: typed, confirmed by a code that is sent there, and only then used. */
export function BagianSurel({ surel, pasti, menungguKode }: SurelSaya) {
  const aksi = useAksi(simpanSurel)
  const gagal = aksi.hasil.data?.gagal === true && !aksi.menunggu
  return (
    <div className="flex flex-col gap-4">
      {surel === null ? null : pasti
        ? <p>Pemberitahuan juga dikirim ke <strong className="break-all">{surel}</strong>.</p>
        : <p>Alamat <strong className="break-all">{surel}</strong> belum dipastikan, jadi belum ada pemberitahuan yang dikirim ke sana.{menungguKode ? '' : ' Kirim kodenya lebih dulu.'}</p>}
      {menungguKode ? <FormKode /> : null}
      <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-3">
        {gagal ? <Notice nada="galat" umumkan>{aksi.hasil.data?.pesan}</Notice> : <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />}
        <TextField label="Alamat surel" name="surel" type="email" opsional hint="Kosongkan bila cukup di aplikasi." error={aksi.galat?.isian.surel} defaultValue={aksi.nilai('surel', surel ?? '')} />
        <div><Button type="submit" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menyimpan…' : surel !== null && !pasti ? 'Simpan alamat dan kirim kode baru' : 'Simpan alamat'}</Button></div>
      </form>
    </div>
  )
}
