import Link from 'next/link'
import { Badge } from '@/components/dasar/ui/badge'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { persenRatusan } from '@/lib/dasar/format/angka'
import { bulanTahun, namaBulan, tanggal, tanggalPanjang, waktuWib } from '@/lib/dasar/format/tanggal'
import type { Foto, FotoPaket } from '@/lib/lapor/pengadaan/foto/types'
import { alamatFoto, altFoto, buktiTerakhir, kataBukti, perHari, tandaFoto, tulisKoordinat } from '@/lib/lapor/pengadaan/foto/utils'
import type { PaketRinci } from '@/lib/lapor/pengadaan/types'
import { senFromText } from '@/lib/realisasi/rupiah'
import { FormFoto } from './form-foto'
import { Galeri, type ButirGaleri } from './galeri'
import { HapusFoto } from './hapus-foto'

const persen = (teks: string): string => persenRatusan(Number(senFromText(teks)))
const asal = (nilai: 'BERKAS' | 'DITULIS'): string => (nilai === 'BERKAS' ? 'dari berkas' : 'ditulis')

/** The finding that stands above the photos. */
function temuan({ jadwal, tahun }: PaketRinci, foto: readonly Foto[]): string {
  const akhir = buktiTerakhir(jadwal, foto)
  if (akhir === null) return foto.length === 0 ? 'Belum ada foto, dan belum ada catatan fisik yang perlu dibuktikan.' : `${foto.length} foto. Belum ada catatan fisik yang dibuktikan.`
  const kata = `Fisik terakhir ${persen(akhir.fisik)} (${bulanTahun(tahun, akhir.bulan)})`
  return akhir.banyak === 0 ? `${kata} belum dibuktikan foto.` : `${kata} dibuktikan ${akhir.banyak} foto.`
}

function Keterangan({ foto, paket }: { foto: Foto; paket: PaketRinci }) {
  const tempat = [foto.lokasi, foto.koordinat ? `${tulisKoordinat(foto.koordinat)} (${asal(foto.koordinat.asal)})` : null].filter((satu) => satu !== null)
  return (
    <>
      <strong>{foto.keterangan}</strong>
      <span>Diambil {tanggal(foto.diambil)} ({asal(foto.diambilAsal)}){foto.bukti === null ? '' : `, bukti ${kataBukti(foto.bukti)}`}</span>
      {tempat.length === 0 ? null : <span>{tempat.join('; ')}</span>}
      <span className="text-redup">Dikirim {foto.oleh}, {waktuWib(foto.pada)}</span>
      {tandaFoto(foto, paket.jadwal, paket.kontrak).map((kata) => <span key={kata}><Badge nada="awas" className="whitespace-normal">{kata}</Badge></span>)}
      {foto.kembar.map(({ paketId, nama }) => <Link key={paketId} href={`/pengadaan/${paketId}#foto`} className="tautan">{nama}</Link>)}
      {foto.hakHapus === null ? null : <HapusFoto alamat={{ unitId: paket.unitId, paketId: paket.id }} id={foto.id} hak={foto.hakHapus} apa={altFoto(foto)} />}
    </>
  )
}

interface BagianFotoProps {
  paket: PaketRinci
  bolehTulis: boolean
  isi: FotoPaket
}

/** The photos that prove a package's progress, the way to send more, and what was taken away. */
export function BagianFoto({ paket, bolehTulis, isi: { foto, terhapus } }: BagianFotoProps) {
  const butir = (satu: Foto): ButirGaleri => ({
    id: satu.id, besar: alamatFoto(paket.id, satu.sidik), kecil: alamatFoto(paket.id, satu.sidik, true), alt: altFoto(satu), lebar: satu.lebar, tinggi: satu.tinggi, keterangan: <Keterangan foto={satu} paket={paket} />,
  })
  const daftar = paket.jadwal.flatMap(({ bulan, realisasi }) => (realisasi === null ? [] : [{ bulan, nilai: `${bulan}:${realisasi}`, nama: `Fisik ${persen(realisasi)}, ${namaBulan(bulan)}` }]))
  return (
    <section id="foto" aria-labelledby="paket-foto" className="flex scroll-mt-24 flex-col gap-4">
      <div><h2 id="paket-foto" className="text-lg">Apa buktinya di lapangan</h2><p className="text-redup">{temuan(paket, foto)}</p></div>
      <Galeri hari={perHari(foto).map(({ hari, foto: daftar }) => ({ judul: tanggalPanjang(hari), foto: daftar.map(butir) }))} />
      {terhapus.length === 0 ? null : (
        <Disclosure label={`Foto yang dihapus (${terhapus.length})`}>
          <ul className="flex flex-col gap-1 text-sm text-redup">{terhapus.map((satu) => (
            <li key={satu.id}>“{satu.keterangan}”, diambil {tanggal(satu.diambil)}. Dihapus {satu.dihapusOleh}, {waktuWib(satu.dihapusPada)}: {satu.alasan ?? 'ditarik pengirimnya'}. Sidik {satu.sidik.slice(0, 16)}</li>
          ))}</ul>
        </Disclosure>
      )}
      {bolehTulis ? <Disclosure label="Tambah foto"><FormFoto alamat={`/api/pengadaan/${paket.id}/foto`} catatan={{ tahun: paket.tahun, daftar }} /></Disclosure> : null}
    </section>
  )
}
