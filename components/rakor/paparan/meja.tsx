'use client'

import type { ReactNode } from 'react'
import { Button, LinkButton } from '@/components/dasar/ui/button'
import { Notice } from '@/components/dasar/ui/notice'
import { tulisAlinea } from '@/lib/rakor/dokumen/utils'
import { TABEL } from '@/lib/rakor/paparan/constants'
import { AcaraMeja } from './acara-meja'
import { kataSambungan } from './bilah-aula'
import { CariMeja } from './cari-meja'
import { KendaliSiaran, type AksiPaparan } from './kendali-siaran'
import type { LayarAulaProps } from './layar-aula'
import { langkah, menyimpang, slideKunci, utamaSlide } from './navigasi'
import { Pratinjau } from './pratinjau'
import { usePemapar } from './use-pemapar'
import { useTombol } from './use-tombol'

function Bagian({ judul, children }: { judul: string; children: ReactNode }) {
  return <section aria-label={judul} className="flex flex-col gap-2"><h2 className="text-sm font-semibold text-redup">{judul}</h2>{children}</section>
}

/** The speaker's desk on a second screen: now, next, notes, clocks, what answers a question, who follows. */
export function Meja({ nama, acara, alamatAula, aksi, ...awal }: LayarAulaProps & { aksi: AksiPaparan }) {
  const pemapar = usePemapar(awal)
  const { dek, layar, asal, geser, kembali, lompat, ubah, bukaTabel } = pemapar
  const semua = dek?.slide ?? []
  const gelapkan = (): void => ubah({ gelap: !layar.gelap })
  useTombol({
    onMaksud: (maksud) => {
      switch (maksud) {
        case 'maju': case 'turun': case 'masuk': return geser(1)
        case 'mundur': case 'naik': return geser(-1)
        case 'awal': case 'akhir': return geser(maksud)
        case 'gelap': return gelapkan()
        case 'tabel': return bukaTabel()
        case 'keluar': case 'hapus': return kembali()
        case 'penuh': case 'ikhtisar': return
      }
    },
  })
  if (dek === null) return <main className="p-6 text-lg">Memuat {nama}…</main>
  const simpang = menyimpang(layar.slide, semua)
  const [slide, berikut] = [slideKunci(layar.slide, semua), slideKunci(langkah(layar.slide, asal, semua, 1), semua)]
  const putus = kataSambungan(pemapar, awal.siaran)
  return (
    <main className="grid grid-cols-[minmax(0,1fr)] gap-6 p-5 lg:grid-cols-[36rem_minmax(0,1fr)] xl:grid-cols-[36rem_minmax(0,1fr)_22rem]">
      <div className="flex flex-col gap-4">
        <header className="flex flex-wrap items-baseline justify-between gap-x-4"><h1 className="text-lg">Meja pemapar</h1><p className="text-sm text-redup">{nama} · {dek.tanda}{dek.contoh ? ' · Data contoh' : ''}</p></header>
        {putus === null ? null : <Notice nada="peringatan" umumkan>{putus}.</Notice>}
        <Bagian judul={`Sekarang, ${simpang ? 'slide jawaban' : 'slide'} ${slide?.nomor ?? '–'}${simpang ? '' : ` dari ${utamaSlide(semua).length}`}${layar.gelap ? ', layar gelap' : ''}`}>
          <p className="font-semibold">{slide?.judul ?? 'Slide ini tidak ada dalam paparan ini'}</p>
          <Pratinjau slide={slide} tanda={dek.tanda} skala={0.7} tabel={layar.slide.endsWith(TABEL)} gelap={layar.gelap} />
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => geser(-1)}>Sebelumnya</Button><Button ragam="utama" onClick={() => geser(1)}>{simpang ? 'Kembali ke slide tadi' : 'Berikutnya'}</Button>
            <Button aria-pressed={layar.gelap} onClick={gelapkan}>{layar.gelap ? 'Terangkan layar' : 'Gelapkan layar'}</Button>
            <Button aria-pressed={layar.slide.endsWith(TABEL)} onClick={bukaTabel}>Tabel lengkap</Button>
          </div>
        </Bagian>
        <Bagian judul="Berikutnya"><p>{berikut?.judul}</p><Pratinjau slide={berikut} tanda={dek.tanda} skala={0.35} /></Bagian>
      </div>
      <div className="flex flex-col gap-6">
        <Bagian judul="Catatan"><div className="flex flex-col gap-2 text-lg">{(slide?.catatan ?? []).map((alinea) => <p key={tulisAlinea(alinea)}>{tulisAlinea(alinea)}</p>)}{slide === undefined || slide.catatan.length === 0 ? <p className="text-base text-redup">Tidak ada catatan.</p> : null}</div></Bagian>
        <Bagian judul="Acara dan waktu"><AcaraMeja pemapar={pemapar} acara={acara} /></Bagian>
      </div>
      <div className="flex flex-col gap-6">
        <Bagian judul="Siaran ke ponsel"><KendaliSiaran pemapar={pemapar} rapatId={awal.rapatId} jendela={awal.jendela} siaran={awal.siaran} alamatAula={alamatAula} aksi={aksi} /></Bagian>
        <Bagian judul="Jawaban pertanyaan"><CariMeja slide={semua} onPilih={lompat} /></Bagian>
        <Bagian judul="Layar"><div className="flex flex-wrap gap-2"><LinkButton href={`/rakor/${awal.rapatId}/paparan`} target="_blank" prefetch={false}>Buka layar aula</LinkButton><LinkButton href={`/rakor/${awal.rapatId}`} ragam="halus" prefetch={false}>Halaman rapat</LinkButton></div></Bagian>
      </div>
    </main>
  )
}
