'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { TextareaField } from '@/components/dasar/ui/field'
import { setujuiBuka, setujuiTutup, tolakBuka, tolakTutup, usulkanBuka, usulkanTutup } from '@/lib/rakor/tutup-tahun/actions'

export interface Alamat {
  tahun: number
  id: number
  versi: number
}

const Kunci = ({ tahun, id, versi }: Alamat) => (
  <>
    <input type="hidden" name="tahun" value={tahun} />
    <input type="hidden" name="id" value={id} />
    <input type="hidden" name="versi" value={versi} />
  </>
)

/** Proposes to close the year, with a reason for each thing that is not ready. */
export function FormUsul({ tahun, tanda, belum }: { tahun: number; tanda: string; belum: readonly { kunci: string; nama: string; kata: string }[] }) {
  const aksi = useAksi(usulkanTutup)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-2xl flex-col gap-4">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <input type="hidden" name="tahun" value={tahun} />
      <input type="hidden" name="tanda" value={tanda} />
      {belum.map(({ kunci, nama, kata }) => (
        <TextareaField key={kunci} label={`Mengapa ditutup tanpa: ${nama.charAt(0).toLowerCase()}${nama.slice(1)}?`} name={`alasan-${kunci}`} rows={2} maxLength={500} hint={`${kata}. Alasan 10 sampai 500 huruf; tersimpan bersama penutupan.`} defaultValue={aksi.nilai(`alasan-${kunci}`)} error={aksi.galat?.isian[`alasan-${kunci}`]} />
      ))}
      <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Mengusulkan…' : `Usulkan penutupan ${tahun}`}</Button></div>
    </form>
  )
}

/** A second person's word on a proposal; who made it may only take it back. */
export function FormPutus({ sendiri, ...alamat }: Alamat & { sendiri: boolean }) {
  const [setuju, tolak] = [useAksi(setujuiTutup), useAksi(tolakTutup)]
  return (
    <div className="flex max-w-2xl flex-col gap-4">
      {sendiri ? <p>Anda yang mengusulkan, jadi orang lain dari kantor yang menyetujuinya.</p> : (
        <form action={setuju.formAction} onSubmit={setuju.onSubmit} className="flex flex-col gap-3">
          <HasilForm aksi={setuju} berhasil={(data) => data.pesan} />
          <Kunci {...alamat} />
          <div><Button type="submit" ragam="utama" aria-disabled={setuju.menunggu}>{setuju.menunggu ? 'Membekukan dan menutup…' : `Setujui dan tutup ${alamat.tahun}`}</Button></div>
        </form>
      )}
      <form action={tolak.formAction} onSubmit={tolak.onSubmit} className="flex flex-col gap-3">
        <HasilForm aksi={tolak} berhasil={(data) => data.pesan} />
        <Kunci {...alamat} />
        <TextareaField label={sendiri ? 'Alasan menarik usul' : 'Alasan menolak'} name="alasan" rows={2} maxLength={500} defaultValue={tolak.nilai('alasan')} error={tolak.galat?.isian.alasan} />
        <div><Button type="submit" aria-disabled={tolak.menunggu}>{sendiri ? 'Tarik usul' : 'Tolak usul'}</Button></div>
      </form>
    </div>
  )
}

/** Asks for a closed year to be opened. */
export function FormBuka(alamat: Alamat) {
  const aksi = useAksi(usulkanBuka)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-2xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <Kunci {...alamat} />
      <TextareaField label="Alasan membuka kembali" name="alasan" rows={2} maxLength={500} hint="Tersimpan dalam jejak. Posisi yang dibekukan dan dokumen yang sudah dibuat tidak berubah." defaultValue={aksi.nilai('alasan')} error={aksi.galat?.isian.alasan} />
      <div><Button type="submit" ragam="bahaya" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Meminta…' : `Minta ${alamat.tahun} dibuka kembali`}</Button></div>
    </form>
  )
}

/** A second person's word on opening it again. */
export function FormPutusBuka({ sendiri, ...alamat }: Alamat & { sendiri: boolean }) {
  const [setuju, tolak] = [useAksi(setujuiBuka), useAksi(tolakBuka)]
  return (
    <div className="flex flex-col gap-2">
      <HasilForm aksi={setuju} berhasil={(data) => data.pesan} />
      <HasilForm aksi={tolak} berhasil={(data) => data.pesan} />
      {sendiri ? <p>Anda yang meminta, jadi orang lain dari kantor yang memutusnya.</p> : null}
      <div className="flex flex-wrap gap-2">
        {sendiri ? null : (
          <form action={setuju.formAction} onSubmit={setuju.onSubmit}><Kunci {...alamat} /><Button type="submit" ragam="bahaya" aria-disabled={setuju.menunggu}>{setuju.menunggu ? 'Membuka…' : `Setujui, buka ${alamat.tahun}`}</Button></form>
        )}
        <form action={tolak.formAction} onSubmit={tolak.onSubmit}><Kunci {...alamat} /><Button type="submit" aria-disabled={tolak.menunggu}>{sendiri ? 'Tarik permintaan' : 'Tetap ditutup'}</Button></form>
      </div>
    </div>
  )
}
