import { namaBerakhir } from './nama'
import type { Wilayah } from '@/lib/tahun/wilayah/types'

interface PilihWilayahProps {
  wilayah: readonly Wilayah[]
  terpilih: readonly number[]
  /** places that ended: those among the chosen keep their boxes, so that only a person takes them away */
  berakhir?: readonly Wilayah[]
  nama?: string
}

/** Boxes to tick: what ended and is still chosen, every kecamatan, and behind one tap the pekon and kelurahan in it. */
export function PilihWilayah({ wilayah, terpilih, berakhir = [], nama = 'wilayah[]' }: PilihWilayahProps) {
  const lama = berakhir.filter(({ id }) => terpilih.includes(id))
  const Kotak = ({ satu }: { satu: Pick<Wilayah, 'id' | 'nama'> }) => (
    <label className="flex min-h-8 items-center gap-2"><input type="checkbox" name={nama} value={satu.id} defaultChecked={terpilih.includes(satu.id)} className="size-4 accent-aksen" />{satu.nama}</label>
  )
  return (
    <div className="grid gap-x-6 gap-y-1 sm:grid-cols-2 lg:grid-cols-3">
      {lama.length === 0 ? null : (
        <div className="col-span-full mb-2 border-l-2 border-garis-kuat pl-3">
          <p className="text-sm text-redup">Sudah berakhir, tetapi masih menjadi tempatnya. Lepas centangnya bila tidak lagi; setelah disimpan tidak dapat dipilih kembali.</p>
          {lama.map((satu) => <Kotak key={satu.id} satu={{ id: satu.id, nama: namaBerakhir(satu) }} />)}
        </div>
      )}
      {wilayah.filter(({ tingkat }) => tingkat === 'KECAMATAN').map((satu) => {
        const bawah = wilayah.filter(({ indukId }) => indukId === satu.id)
        return (
          <div key={satu.id}>
            <Kotak satu={satu} />
            {bawah.length === 0 ? null : (
              <details open={bawah.some(({ id }) => terpilih.includes(id))} className="ml-6 text-sm">
                <summary className="tautan">Pekon di {satu.nama}</summary>
                <div className="py-1">{bawah.map((satuBawah) => <Kotak key={satuBawah.id} satu={satuBawah} />)}</div>
              </details>
            )}
          </div>
        )
      })}
    </div>
  )
}
