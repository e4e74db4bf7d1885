'use client'

import { useState } from 'react'
import { Button } from '@/components/dasar/ui/button'
import { TextField } from '@/components/dasar/ui/field'
import { Notice } from '@/components/dasar/ui/notice'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { rapatkan } from '@/lib/dasar/format/cari'
import { pukulWib } from '@/lib/dasar/format/tanggal'
import { catatDiPintu } from '@/lib/rakor/kehadiran/actions'
import type { HasilHadir, UndanganPintu } from '@/lib/rakor/kehadiran/types'
import { cariUndangan } from '@/lib/rakor/kehadiran/utils'

const MAKS_TAMPIL = 12

/** What became of it; who finds the invitation taken is told by whom and when, and that the desk was told too. */
function Hasil({ hasil }: { hasil: HasilHadir }) {
  const siapa = `${hasil.jabatan}, ${hasil.instansi}`
  if (hasil.keadaan === 'TERCATAT') return <Notice nada="berhasil" umumkan judul="Kehadiran tercatat"><p>{siapa}, {pukulWib(hasil.pada)}. Selamat mengikuti rapat.</p></Notice>
  return (
    <Notice nada="peringatan" umumkan judul="Undangan ini sudah dicatat hadir">
      <p>{siapa}: dicatat {pukulWib(hasil.pada)} lewat {hasil.lewat}. Meja panitia sudah diberi tahu; bila ini undangan Anda, temui panitia. Bila salah pilih, pilih lagi.</p>
    </Notice>
  )
}

/** One invitation as a button as large as a thumb. */
function Tombol({ satu, mati }: { satu: UndanganPintu; mati: boolean }) {
  return (
    <Button type="submit" name="undanganId" value={satu.id} aria-disabled={mati} className="min-h-12 w-full flex-col items-start! gap-0! py-2 text-left">
      <span>{satu.jabatan}</span>
      <span className="text-sm font-normal text-redup">{satu.instansi}{satu.pada === null ? '' : `, sudah dicatat ${pukulWib(satu.pada)}`}</span>
    </Button>
  )
}

/** One's own invitation by two letters of the unit, or with one tap where somebody of the unit is signed in; a name where she likes. */
export function PilihUndangan({ undangan, unitSendiri }: { undangan: readonly UndanganPintu[]; unitSendiri: readonly number[] }) {
  const aksi = useAksi(catatDiPintu)
  const [cari, setCari] = useState('')
  const milik = undangan.filter(({ unitId }) => unitId !== null && unitSendiri.includes(unitId))
  const cukup = rapatkan(cari).length >= 2
  const cocok = cukup ? cariUndangan(undangan, cari) : []
  const hasil = aksi.menunggu || aksi.galat ? undefined : aksi.hasil.data
  if (hasil?.keadaan === 'TERCATAT') return <Hasil hasil={hasil} />
  return (
    // Enter in a field would press the first button: somebody else's invitation
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} onKeyDown={(event) => { if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault() }} className="flex flex-col gap-4">
      <HasilForm aksi={aksi} />
      {hasil ? <Hasil hasil={hasil} /> : null}
      {undangan.length === 0 ? <Notice nada="peringatan">Rapat ini belum memiliki daftar undangan. Temui meja panitia.</Notice> : null}
      {milik.length > 0 ? (
        <fieldset className="flex flex-col gap-2">
          <legend className="mb-1 font-medium">Unit Anda</legend>
          {milik.map((satu) => <Tombol key={satu.id} satu={satu} mati={aksi.menunggu} />)}
        </fieldset>
      ) : (
        <TextField label="Nama Anda" name="nama" opsional autoComplete="name" maxLength={100} hint="Hanya untuk daftar hadir rapat ini; dapat dihapus kapan saja lewat panitia." error={aksi.galat?.isian.nama} />
      )}
      <TextField label={milik.length > 0 ? 'Cari undangan lain' : 'Cari unit atau instansi Anda'} name="cari" required={false} value={cari} onChange={(event) => setCari(event.target.value)} autoComplete="off" hint="Ketik dua huruf, misalnya pu untuk PUPR." />
      <div role="status" className="text-sm text-redup">{cukup ? `${cocok.length} undangan cocok${cocok.length > MAKS_TAMPIL ? `, ${MAKS_TAMPIL} pertama tampil; ketik lebih lengkap` : ''}.` : ''}</div>
      {cocok.length > 0 ? (
        <ul className="flex flex-col gap-2" aria-label="Undangan yang cocok">
          {cocok.slice(0, MAKS_TAMPIL).map((satu) => <li key={satu.id}><Tombol satu={satu} mati={aksi.menunggu} /></li>)}
        </ul>
      ) : null}
    </form>
  )
}
