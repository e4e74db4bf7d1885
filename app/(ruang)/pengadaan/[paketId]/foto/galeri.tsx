'use client'

import { useRef, useState, type MouseEvent, type ReactNode } from 'react'
import { FotoBesar, type FotoTampil } from './foto-besar'

/* eslint-disable @next/next/no-img-element -- served as they are, behind a right that an optimiser would not prove */

export interface ButirGaleri extends FotoTampil {
  id: number
  kecil: string
  keterangan: ReactNode
}

interface GaleriProps {
  hari: readonly { judul: string; foto: readonly ButirGaleri[] }[]
}

/** The photos by day. Each opens large over the page; without script, as an address of its own. */
export function Galeri({ hari }: GaleriProps) {
  const urut = hari.flatMap(({ foto }) => foto)
  const dialog = useRef<HTMLDialogElement>(null)
  const [kini, setKini] = useState<number | null>(null)
  const buka = (event: MouseEvent, id: number): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    setKini(urut.findIndex((satu) => satu.id === id))
    dialog.current?.showModal()
  }
  const satu = kini === null ? undefined : urut[kini]
  return (
    <div className="flex flex-col gap-5">
      {hari.map(({ judul, foto }) => (
        <section key={judul} aria-label={`Foto ${judul}`} className="flex flex-col gap-2">
          <h3 className="text-base font-semibold">{judul}</h3>
          <ul className="grid grid-cols-2 gap-x-4 gap-y-5 md:grid-cols-3 xl:grid-cols-4 print:grid-cols-3">
            {foto.map((item) => (
              <li key={item.id}>
                <figure className="flex flex-col gap-1">
                  <a href={item.besar} onClick={(event) => buka(event, item.id)} className="block bg-abu-alas">
                    <img src={item.kecil} alt={item.alt} loading="lazy" width={320} height={240} className="aspect-4/3 h-auto w-full object-contain" />
                  </a>
                  <figcaption className="flex flex-col gap-0.5 text-sm break-words">{item.keterangan}</figcaption>
                </figure>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <FotoBesar ref={dialog} foto={satu} ke={kini === null ? '' : `${kini + 1} dari ${urut.length}`} onGeser={urut.length < 2 ? null : (arah) => setKini((lalu) => (lalu === null ? null : (lalu + arah + urut.length) % urut.length))} />
    </div>
  )
}
