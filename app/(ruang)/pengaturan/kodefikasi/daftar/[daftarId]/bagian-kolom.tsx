import { Disclosure } from '@/components/dasar/ui/disclosure'
import { bilangan } from '@/lib/dasar/format/angka'
import { hurufKolom, type TempatDaftar } from '@/lib/tahun/kodefikasi/daftar/kolom'
import type { UnggahanDaftar } from '@/lib/tahun/kodefikasi/daftar/unggahan'
import { FormKolom } from './form-kolom'

const DARI = { kepala: 'dari kepala tabel', isi: 'dari isi kolom, tanpa kepala', pilihan: 'pilihan Anda' } as const

function sebut({ lembar, pasangan, dari }: TempatDaftar): string {
  const kolom = pasangan.map(({ kode, kodeSampai, nama }) => `kode ${hurufKolom(kode)}${kodeSampai > kode ? `–${hurufKolom(kodeSampai)}` : ''} dan nama ${hurufKolom(nama)}`)
  return `Lembar "${lembar}": kolom ${kolom.join('; ')} (${DARI[dari]}).`
}

/** Which columns were read, and how to choose others; open where none were found. */
export function BagianKolom({ unggahan }: { unggahan: UnggahanDaftar }) {
  const { tempat, ulang, lembar } = unggahan.pahaman
  const bentuk = unggahan.adaBerkas && lembar.length > 0 ? <FormKolom key={JSON.stringify(tempat)} id={unggahan.id} lembar={lembar} semula={tempat[0]} /> : null
  if (tempat.length === 0) return <section aria-label="Pilih kolom">{bentuk}</section>
  return (
    <div className="text-sm">
      {tempat.map((satu) => <p key={satu.lembar}>{sebut(satu)}</p>)}
      {ulang > 0 ? <p>{bilangan(ulang)} baris hanya mengulang kode dan nama yang sama; dihitung sekali.</p> : null}
      {bentuk === null ? null : <Disclosure label="Pilih kolom lain">{bentuk}</Disclosure>}
    </div>
  )
}
