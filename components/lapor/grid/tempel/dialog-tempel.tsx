'use client'

import { Button } from '@/components/dasar/ui/button'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan } from '@/lib/dasar/format/angka'
import { susunanSama } from '../baris'
import type { Kolom } from '../kolom'
import type { Tempelan } from '../tempelan'
import type { IsiGrid } from '../use-isi'
import { TabelUbah } from './daftar-butir'
import { DialogKode } from './dialog-kode'
import { Jendela } from './jendela'
import type { TanyaTempel } from './putusan'

interface DialogTempelProps {
  tanya: TanyaTempel
  isi: IsiGrid
  kolom: readonly Kolom[]
  bulan: number
  onMasuk: (daftar: readonly { kunci: string; teks: string }[], kata: string) => void
  onTempel: (tempelan: Tempelan) => void
  onTutup: () => void
}

/** A block without codes, which goes by its place alone: what lands where is shown before anything is saved. */
function DialogTempat({ tanya, isi, kolom, onTempel, onTutup }: Omit<DialogTempelProps, 'tanya' | 'bulan' | 'onMasuk'> & { tanya: TanyaTempel & { jenis: 'tempat' } }) {
  const { tempelan, sebab, tampakSaja } = tanya
  const bergeser = !susunanSama(tanya.baris, isi.baris)
  const pilih = (satu: Tempelan): void => {
    if (bergeser) return
    onTempel(satu)
    onTutup()
  }
  return (
    <Jendela
      judul="Tempel di tempat ini?" onTutup={onTutup}
      aksi={
        <>
          {tampakSaja ? <Button ragam="utama" aria-disabled={bergeser} onClick={() => pilih(tampakSaja)}>Tempel {bilangan(tampakSaja.isi.length)} sel yang tampak saja</Button> : null}
          <Button ragam={tampakSaja ? 'biasa' : 'utama'} aria-disabled={bergeser} onClick={() => pilih(tempelan)}>Tempel {bilangan(tempelan.isi.length)} sel</Button>
          <Button onClick={onTutup}>Batal</Button>
        </>
      }
    >
      {bergeser ? <Notice nada="galat">Baris lembar berubah sejak blok ini dibaca. Batalkan, lalu tempel lagi.</Notice> : null}
      <Notice nada="peringatan">{sebab.map((kalimat) => <p key={kalimat}>{kalimat}</p>)}</Notice>
      <p>Blok ini tidak memuat kode, jadi angkanya jatuh menurut urutan. Periksa apakah setiap angka berada di barisnya; bila tidak, salin lagi bersama kolom kodenya.</p>
      <TabelUbah
        caption="Angka yang akan ditempel menurut urutan"
        daftar={tempelan.isi.map(({ b, k, teks }) => ({ id: `${b}-${k}`, nama: `${isi.teks({ b, k: 0 })} ${isi.teks({ b, k: 1 })}`, kolom: kolom[k]?.judul ?? '', lama: isi.teks({ b, k }), baru: teks.trim() }))}
      />
    </Jendela>
  )
}

/** The window of a paste that has to be looked at first. */
export function DialogTempel({ tanya, isi, kolom, bulan, onMasuk, onTempel, onTutup }: DialogTempelProps) {
  return tanya.jenis === 'kode'
    ? <DialogKode blok={tanya.blok} kursor={tanya.kursor} isi={isi} bulan={bulan} onMasuk={onMasuk} onTutup={onTutup} />
    : <DialogTempat tanya={tanya} isi={isi} kolom={kolom} onTempel={onTempel} onTutup={onTutup} />
}
