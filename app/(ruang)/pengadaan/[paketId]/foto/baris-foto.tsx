'use client'

/* eslint-disable @next/next/no-img-element -- a thumbnail that was just drawn here has no address to be optimised from */
import { Button } from '@/components/dasar/ui/button'
import { TextField } from '@/components/dasar/ui/field'
import { tulisKoordinat } from '@/lib/lapor/pengadaan/foto/utils'
import { dapatDikirim, type Butir, type Keadaan } from './antrean'

const KATA: Readonly<Record<Keadaan, string>> = {
  menyiapkan: 'Memperkecil foto…', ditolak: 'Tidak dapat dikirim', siap: 'Siap dikirim', antre: 'Menunggu giliran', mengirim: 'Mengirim', gagal: 'Belum terkirim', terkirim: 'Terkirim',
}

function Status({ butir: { nama, keadaan, maju, pesan } }: { butir: Butir }) {
  const persen = Math.round(maju * 100)
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <strong>{KATA[keadaan]}</strong>
      {keadaan === 'mengirim' ? <><progress aria-label={`Mengirim ${nama}`} max={100} value={persen} className="h-2 w-32" /><span className="tabular-nums">{persen}%</span></> : null}
      {pesan === null ? null : <span className={keadaan === 'terkirim' ? 'text-redup' : 'font-medium text-merah'}>{pesan}</span>}
    </div>
  )
}

function Isian({ butir: { id, siap, isian } }: { butir: Butir }) {
  if (siap === null) return null
  const { tanggal, tempat } = siap
  return (
    <div className="grid gap-3 sm:grid-cols-3">
      <TextField label="Keterangan foto ini" name={`keterangan-${id}`} opsional maxLength={200} error={isian.keterangan} hint="Kosong: memakai keterangan untuk semua." />
      <TextField label="Diambil pada" name={`diambil-${id}`} type="date" required={false} defaultValue={tanggal ?? ''} error={isian.diambil} hint={tanggal === null ? 'Berkas tidak mencatat tanggalnya.' : 'Dari berkas. Ubah bila keliru.'} />
      <TextField label="Koordinat" name={`koordinat-${id}`} opsional maxLength={60} defaultValue={tempat === null ? '' : tulisKoordinat(tempat)} error={isian.koordinat} hint={tempat === null ? 'Berkas tidak mencatat tempatnya.' : 'Dari berkas. Hapus bila tidak perlu.'} />
    </div>
  )
}

interface BarisFotoProps {
  butir: Butir
  onUlang: () => void
  onBatal: () => void
  onBuang: () => void
}

/** One chosen photo: what it looks like, what is said about it, how far it is, and the way to send it again without the others. */
export function BarisFoto({ butir, onUlang, onBatal, onBuang }: BarisFotoProps) {
  const { nama, keadaan, siap, isian } = butir
  const lain = Object.entries(isian).flatMap(([bidang, kata]) => (['keterangan', 'diambil', 'koordinat'].includes(bidang) ? [] : [kata])).filter((kata) => kata !== butir.pesan)
  if (keadaan === 'terkirim') return <li className="flex flex-wrap gap-x-3 border-t border-garis py-2"><Status butir={butir} /><span className="text-sm break-all text-redup">{nama}</span></li>
  return (
    <li className="flex flex-col gap-3 border-t border-garis py-3 sm:flex-row" aria-label={nama}>
      <div className="grid h-24 w-32 shrink-0 place-items-center overflow-hidden bg-abu-alas">{siap === null ? null : <img src={siap.pratinjau} alt={`Pratinjau ${nama}`} className="max-h-24 max-w-32" />}</div>
      <div className="flex min-w-0 flex-1 flex-col gap-2">
        <span className="text-sm break-all text-redup">{nama}</span>
        <fieldset disabled={keadaan === 'antre' || keadaan === 'mengirim'} className="min-w-0"><legend className="sr-only">Isian {nama}</legend><Isian butir={butir} /></fieldset>
        <Status butir={butir} />
        {lain.map((kata) => <p key={kata} className="text-sm font-medium text-merah">{kata}</p>)}
        <div className="flex gap-2">
          {dapatDikirim(butir) && keadaan === 'gagal' ? <Button kecil onClick={onUlang} aria-label={`Kirim ulang ${nama}`}>Kirim ulang</Button> : null}
          {keadaan === 'mengirim' ? <Button kecil onClick={onBatal} aria-label={`Batalkan ${nama}`}>Batalkan</Button> : <Button kecil onClick={onBuang} aria-label={`Buang ${nama} dari daftar`}>Buang dari daftar</Button>}
        </div>
      </div>
    </li>
  )
}
