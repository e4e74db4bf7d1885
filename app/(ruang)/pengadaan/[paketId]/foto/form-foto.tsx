'use client'

import { useEffect, useRef, type ChangeEvent } from 'react'
import { Button } from '@/components/dasar/ui/button'
import { SelectField, TextField } from '@/components/dasar/ui/field'
import { IsianBerkas } from '@/components/dasar/ui/isian-berkas'
import { Notice } from '@/components/dasar/ui/notice'
import { MAKS_PILIH } from '@/lib/lapor/pengadaan/foto/constants'
import { dapatDikirim, kalimat } from './antrean'
import { BarisFoto } from './baris-foto'
import { MENURUT_TANGGAL, type CatatanPaket } from './isi-kiriman'
import { useAntrean } from './use-antrean'

interface FormFotoProps {
  alamat: string
  catatan: CatatanPaket
}

const TERIMA = 'image/jpeg,image/png,image/webp'

/** Choosing photos, saying what they show, and sending them: several at once, each for itself. */
export function FormFoto({ alamat, catatan }: FormFotoProps) {
  const { daftar, pilih, kirim, batal, buang } = useAntrean(alamat, catatan)
  const formulir = useRef<HTMLFormElement>(null)
  const menunjuk = useRef(false)
  const kirimkan = (ids?: readonly number[]): void => {
    menunjuk.current = true
    if (formulir.current) kirim(formulir.current, ids)
  }
  // after a click on "send" the first field that holds it up is shown
  useEffect(() => {
    if (!menunjuk.current) return
    menunjuk.current = false
    formulir.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [daftar])
  const terpilih = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    pilih([...(target.files ?? [])])
    target.form?.reset()
  }
  const siap = daftar.filter(dapatDikirim).length
  const kata = kalimat(daftar)
  return (
    <div className="flex flex-col gap-4">
      <noscript><Notice nada="peringatan">Mengirim foto memerlukan JavaScript, karena foto diperkecil di peramban Anda lebih dulu.</Notice></noscript>
      <form className="grid gap-2 sm:max-w-3xl" aria-label="Pilih foto">
        <p className="text-sm text-redup">JPEG, PNG, atau WebP, paling banyak {MAKS_PILIH} sekaligus. Foto diperkecil di peramban Anda, dan catatan kamera di dalamnya (tempat, jenis ponsel) tidak ikut tersimpan.</p>
        <IsianBerkas accept={TERIMA} multiple aria-label="Pilih foto" tombol="Pilih foto" kosong="Dapat juga diseret ke sini." onChange={terpilih} />
        <IsianBerkas accept="image/jpeg" capture="environment" aria-label="Ambil foto dengan kamera" tombol="Ambil foto" kosong="Dengan kamera ponsel ini." onChange={terpilih} className="sm:hidden" />
      </form>
      {daftar.length === 0 ? null : (
        <form ref={formulir} noValidate aria-label="Kirim foto" className="flex flex-col gap-3" onSubmit={(event) => { event.preventDefault(); kirimkan() }}>
          <div className="grid gap-3 sm:grid-cols-3">
            {catatan.daftar.length === 0 ? null : <SelectField label="Catatan fisik yang dibuktikan" name="catatan" opsional hint="Foto diambil pada bulan itu atau sesudahnya." opsi={[{ nilai: MENURUT_TANGGAL, nama: 'Menurut tanggal foto' }, ...[...catatan.daftar].reverse(), { nilai: '', nama: 'Tidak membuktikan catatan fisik' }]} />}
            <TextField label="Keterangan untuk semua foto" name="keterangan" opsional maxLength={200} hint="Apa yang terlihat." />
            <TextField label="Lokasi" name="lokasi" opsional maxLength={200} hint="Misalnya pekon, ruas, atau STA." />
          </div>
          <ul>{daftar.map((butir) => <BarisFoto key={butir.id} butir={butir} onUlang={() => kirimkan([butir.id])} onBatal={() => batal(butir.id)} onBuang={() => buang(butir.id)} />)}</ul>
          <div className="flex flex-wrap items-center gap-3">
            <Button type="submit" ragam="utama" disabled={siap === 0}>{siap > 1 ? `Kirim ${siap} foto` : 'Kirim foto'}</Button>
            <p role="status" className="text-sm">{kata}</p>
          </div>
        </form>
      )}
    </div>
  )
}
