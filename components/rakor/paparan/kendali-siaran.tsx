'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import type { AksiFormulir } from '@/components/lapor/forms/types'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import type { Ragam } from '@/components/dasar/ui/button-class'
import { CaraIkut } from './cara-ikut'
import type { Pemapar } from './use-pemapar'

type Aksi = AksiFormulir<{ pesan: string }>
export interface AksiPaparan { mulai: Aksi; henti: Aksi; terbit: Aksi; cabut: Aksi }

function Satu({ aksi: fungsi, tombol, ragam, rapatId, kemudi }: { aksi: Aksi; tombol: string; ragam?: Ragam; rapatId: number; kemudi: string }) {
  const aksi = useAksi(fungsi)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-1">
      <input type="hidden" name="rapatId" value={rapatId} /><input type="hidden" name="kemudi" value={kemudi} />
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <div><Button type="submit" ragam={ragam} aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Sebentar…' : tombol}</Button></div>
    </form>
  )
}

/** Whether phones follow, how many do, and how those without an account come in. */
export function KendaliSiaran({ pemapar, rapatId, jendela, siaran, alamatAula, aksi }: { pemapar: Pemapar; rapatId: number; jendela: string; siaran: boolean; alamatAula: string; aksi: AksiPaparan }) {
  const { layar: { tayang }, ikut, kode, lain } = pemapar
  if (!siaran) return <p><strong>Latihan.</strong> Layar dan meja di peramban ini berjalan bersama; ponsel ikut sesudah rapat dimulai.</p>
  const umum = { rapatId, kemudi: jendela }
  return (
    <div className="flex flex-col gap-3">
      <p aria-live="polite">{tayang ? <><strong>Disiarkan.</strong> {ikut} ponsel mengikuti.</> : <><strong>Belum disiarkan.</strong> Yang digeser di sini belum tampil di ponsel.</>}</p>
      {lain === null ? null : <p role="status" className="text-sm text-redup">Digeser terakhir dari jendela lain, oleh {lain}.</p>}
      {tayang ? <Satu aksi={aksi.henti} tombol="Hentikan siaran" {...umum} /> : <Satu aksi={aksi.mulai} tombol="Mulai siaran" ragam="utama" {...umum} />}
      {kode === null ? <Satu aksi={aksi.terbit} tombol="Buat kode aula" {...umum} /> : (
        <div className="flex flex-col gap-2">
          <CaraIkut kode={kode} alamat={alamatAula} className="size-24" />
          <div className="flex flex-wrap gap-2"><Satu aksi={aksi.terbit} tombol="Ganti kode" {...umum} /><Satu aksi={aksi.cabut} tombol="Cabut kode" ragam="bahaya" {...umum} /></div>
        </div>
      )}
    </div>
  )
}
