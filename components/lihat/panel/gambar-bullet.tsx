import { BulletBars, type BarisBullet } from '@/components/dasar/charts/bullet'
import { ZonaMark } from '@/components/dasar/ui/zona-mark'
import { rupiah } from '@/lib/dasar/format/angka'
import { tiada, type Rasio } from '@/lib/realisasi/rasio'
import type { Bagan, Sel, Tabel } from '@/lib/lihat/panel/types'

const rasioSel = (sel: Sel | undefined): Rasio => (sel?.jenis === 'persen' ? sel.nilai : tiada('Tidak ada nilai'))

/** The rows as bars on one scale, each with its target, difference and zona. */
export function barisBullet(tabel: Tabel, bagan: Extract<Bagan, { jenis: 'bullet' }>): BarisBullet[] {
  const [pertama] = tabel.kolom
  return tabel.baris.map(({ sel }) => {
    const nama = pertama ? sel[pertama.kunci] : undefined
    const zona = bagan.zona === undefined ? undefined : sel[bagan.zona]
    return {
      nama: nama?.jenis === 'teks' ? nama.nilai : '',
      keterangan: nama?.jenis === 'teks' ? nama.rinci ?? null : null,
      nilai: rasioSel(sel[bagan.nilai]), target: rasioSel(sel[bagan.target]),
      ...(zona?.jenis === 'zona' ? { catatan: <ZonaMark zona={zona.nilai} {...(zona.alasan === undefined ? {} : { alasan: zona.alasan })} sementara={zona.sementara === true} /> } : {}),
    }
  })
}

export function GambarBullet({ tabel, bagan }: { tabel: Tabel; bagan: Extract<Bagan, { jenis: 'bullet' }> }) {
  return <BulletBars baris={barisBullet(tabel, bagan)} />
}

/** Names and amounts side by side, in full rupiah. */
export function GambarButir({ tabel, bagan }: { tabel: Tabel; bagan: Extract<Bagan, { jenis: 'butir' }> }) {
  const [pertama] = tabel.kolom
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-1 text-sm max-sm:flex-col">
      {tabel.baris.map(({ kunci, sel }) => {
        const [nama, nilai] = [pertama ? sel[pertama.kunci] : undefined, sel[bagan.nilai]]
        return (
          <div key={kunci} className="flex gap-x-1.5 max-sm:justify-between">
            <dt className="text-redup">{nama?.jenis === 'teks' ? nama.nilai : ''}</dt>
            <dd className="font-semibold">{rupiah(nilai?.jenis === 'rupiah' ? nilai.nilai : null)}</dd>
          </div>
        )
      })}
    </dl>
  )
}
