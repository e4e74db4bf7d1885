'use client'

import { useRef, useState, type KeyboardEvent } from 'react'
import { BarisHadir, type UndanganTampil } from './baris-hadir'
import { Button } from '@/components/dasar/ui/button'
import { SelectField, TextField } from '@/components/dasar/ui/field'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi, type PakaiAksi } from '@/components/lapor/forms/use-aksi'
import { batalHadir, catatHadir, hapusNamaSatu, hapusUndangan, jawabTanya } from '@/lib/rakor/kehadiran/actions'
import { cariUndangan } from '@/lib/rakor/kehadiran/utils'

/** Rows that stand there at once: the missing ones below are to be seen without scrolling past everybody. */
const AWAL = 20

const SARING = { semua: 'Semua', belum: 'Belum hadir', hadir: 'Sudah hadir', tanya: 'Perlu diperiksa' } as const
type Saring = keyof typeof SARING

const lolos: Record<Saring, (satu: UndanganTampil) => boolean> = {
  semua: () => true, belum: ({ pada }) => pada === null, hadir: ({ pada }) => pada !== null, tanya: ({ ditanya, seGawai }) => ditanya !== null || seGawai > 1,
}

/** A form without fields of its own: the rows' buttons belong to it by its id and carry which invitation they mean. */
function FormBaris({ id, aksi, rapatId }: { id: string; aksi: PakaiAksi<{ pesan: string }>; rapatId: number }) {
  const bukti = aksi.galat?.kode.startsWith('PERLU_BUKTI') === true
  return (
    <form id={id} action={aksi.formAction} onSubmit={aksi.onSubmit}>
      <input type="hidden" name="rapatId" value={rapatId} />
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      {/* the question who sits there is answered here, and this button is the one that Enter presses: it means the row that was asked about */}
      {bukti ? <Button type="submit" name="undanganId" value={aksi.nilai('undanganId')} className="mt-2">Kirim lagi</Button> : null}
    </form>
  )
}

interface DaftarProps { rapatId: number; undangan: readonly UndanganTampil[]; bolehTulis: boolean; bolehHapusNama: boolean; terbuka: boolean }

/** Everybody invited, found by two letters; one tap ticks. Enter in the search ticks where one is left that fits, else leads to the first. */
export function DaftarHadir({ rapatId, undangan, bolehTulis, bolehHapusNama, terbuka }: DaftarProps) {
  const aksi = { catat: useAksi(catatHadir), hapus: useAksi(hapusUndangan), jawab: useAksi(jawabTanya), nama: useAksi(hapusNamaSatu), batal: useAksi(batalHadir) }
  const [cari, setCari] = useState('')
  const [saring, setSaring] = useState<Saring>('semua')
  const [batal, setBatal] = useState<number | null>(null)
  const daftar = useRef<HTMLUListElement>(null)
  const [utuh, setUtuh] = useState(false)
  const tampil = cariUndangan(undangan.filter(lolos[saring]), cari)
  const baris = utuh ? tampil : tampil.slice(0, AWAL)
  const catat = bolehTulis && terbuka
  const tekan = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    const sisa = catat && cari.trim() !== '' ? tampil.filter(({ pada }) => pada === null) : []
    const [satu] = sisa
    if (satu === undefined || sisa.length > 1) { daftar.current?.querySelector<HTMLButtonElement>('button')?.focus(); return }
    const isi = new FormData()
    isi.set('rapatId', String(rapatId))
    isi.set('undanganId', String(satu.id))
    aksi.catat.kirim(isi, (hasil) => { if (hasil.data) setCari('') })
  }
  return (
    <section aria-labelledby="judul-daftar" className="flex flex-col gap-3">
      <h2 id="judul-daftar" className="text-lg">Daftar undangan</h2>
      <div className="cetak-sembunyi grid max-w-3xl gap-3 sm:grid-cols-2">
        <TextField label="Cari" name="cari" required={false} value={cari} onChange={(event) => setCari(event.target.value)} onKeyDown={tekan} autoComplete="off" hint={catat ? 'Dua huruf cukup. Enter mencatat bila tinggal satu.' : 'Dua huruf cukup, misalnya pu.'} />
        <SelectField label="Tampilkan" name="saring" hint={`${tampil.length} dari ${undangan.length} undangan`} value={saring} onChange={(event) => setSaring(event.target.value as Saring)} opsi={Object.entries(SARING).map(([nilai, nama]) => ({ nilai, nama }))} />
      </div>
      {bolehTulis ? (
        <div className="flex flex-col gap-2">
          <FormBaris id="catat-hadir" aksi={aksi.catat} rapatId={rapatId} />
          <FormBaris id="hapus-undangan" aksi={aksi.hapus} rapatId={rapatId} />
          <FormBaris id="jawab-tanya" aksi={aksi.jawab} rapatId={rapatId} />
          {aksi.batal.galat ? null : <HasilForm aksi={aksi.batal} berhasil={(data) => data.pesan} />}
        </div>
      ) : null}
      {bolehHapusNama ? <FormBaris id="hapus-nama-satu" aksi={aksi.nama} rapatId={rapatId} /> : null}
      {/* while the hall fills no invitation goes by a slip of the thumb: only where those are looked at who have not come */}
      {tampil.length === 0 ? <p className="text-redup">Tidak ada undangan yang cocok.</p> : (
        <ul ref={daftar} className="max-w-4xl divide-y divide-garis border-y border-garis">
          {baris.map((satu) => <BarisHadir key={satu.id} rapatId={rapatId} aksiBatal={aksi.batal} satu={satu} bolehHapus={bolehTulis && (!catat || saring === 'belum')} bolehHapusNama={bolehHapusNama} catat={catat} batal={batal === satu.id} aturBatal={(buka) => setBatal(buka ? satu.id : null)} />)}
        </ul>
      )}
      {baris.length < tampil.length ? <div className="cetak-sembunyi"><Button onClick={() => setUtuh(true)}>Tampilkan semua {tampil.length} undangan</Button></div> : null}
    </section>
  )
}
