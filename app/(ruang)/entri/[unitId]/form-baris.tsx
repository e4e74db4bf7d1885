'use client'

import { useRef, useState, type SubmitEvent } from 'react'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { KotakSaran } from '@/components/lapor/forms/kotak-saran'
import { galatDari } from '@/components/lapor/forms/types'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { AngkaInput, CheckField, Field, SelectField } from '@/components/dasar/ui/field'
import { tambahBaris } from '@/lib/lapor/anggaran/actions'
import type { PilihanSumber } from '@/lib/lapor/anggaran/types'

interface FormBarisProps {
  alamat: { tahun: number; bulan: number; unitId: number }
  apbdVersiId: number | null
  sumberDana: PilihanSumber[]
  /** the bidang whose sub-kegiatan are suggested first; none: all are */
  bidang: readonly string[]
}

/**
 * A new budget line. After one is added its sub-kegiatan and sumber dana stay and the rekening is asked for next, so that the lines of a
 * sub-kegiatan are typed one after the other without leaving the keyboard.
 */
export function FormBaris({ alamat, apbdVersiId, sumberDana, bidang }: FormBarisProps) {
  const aksi = useAksi(tambahBaris)
  // a form that was posted whole, without JavaScript, comes back with what was typed, or with what stays for the next line
  const [sub, setSub] = useState(aksi.nilai('subKegiatan', aksi.hasil.data?.subKegiatan))
  const [rekening, setRekening] = useState(aksi.nilai('rekening'))
  const [nilai, setNilai] = useState(aksi.nilai('nilai'))
  const [semua, setSemua] = useState(false)
  const kotakRekening = useRef<HTMLInputElement>(null)
  const salah = aksi.galat?.isian ?? {}
  const url = `/api/entri/${alamat.unitId}/kode?tahun=${alamat.tahun}`
  const kirim = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    aksi.kirim(new FormData(event.currentTarget), (hasil) => {
      if (galatDari(hasil)) return
      setRekening('')
      setNilai('')
      kotakRekening.current?.focus()
    })
  }
  return (
    <form action={aksi.formAction} onSubmit={kirim} aria-labelledby="judul-tambah" className="flex max-w-3xl flex-col gap-3 border-t border-garis pt-4">
      <h2 id="judul-tambah" className="text-lg">Tambah baris anggaran</h2>
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      {Object.entries(alamat).map(([nama, isi]) => <input key={nama} type="hidden" name={nama} value={isi} />)}
      {apbdVersiId === null ? null : <input type="hidden" name="apbdVersiId" value={apbdVersiId} />}
      {bidang.length > 0 ? (
        <CheckField label="Tampilkan semua kode" hint={`Tanpa centang, yang disarankan sub-kegiatan bidang ${bidang.join(', ')} dan yang sudah dipakai unit ini.`} checked={semua} onChange={(event) => setSemua(event.target.checked)} />
      ) : null}
      <KotakSaran
        label="Sub-kegiatan" name="subKegiatan" nilai={sub} onNilai={setSub} error={salah.subKegiatan} alamat={`${url}&jenis=sub${semua ? '&semua=1' : ''}`}
        hint="Ketik kode atau sebagian nama, lalu pilih dari saran."
        kataLuar="di luar bidang unit ini: centang Tampilkan semua kode di atas"
      />
      <KotakSaran ref={kotakRekening} label="Rekening belanja" name="rekening" nilai={rekening} onNilai={setRekening} error={salah.rekening} alamat={`${url}&jenis=rekening`} />
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField
          label="Sumber dana" name="sumberDana" error={salah.sumberDana} defaultValue={aksi.nilai('sumberDana', aksi.hasil.data?.sumberDana)}
          opsi={[{ nilai: '', nama: 'Pilih sumber dana' }, ...sumberDana.map(({ id, nama }) => ({ nilai: String(id), nama }))]}
        />
        <Field label="Pagu (rupiah)" name="nilai" error={salah.nilai}>
          {(kaitan) => <AngkaInput required value={nilai} onChange={(event) => setNilai(event.target.value)} {...kaitan} />}
        </Field>
      </div>
      <div><Button type="submit" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menambah…' : 'Tambah baris'}</Button></div>
    </form>
  )
}
