import { Bingkai, TabelMini, TombolMini } from './bingkai'

/** What a head sees before she approves. */
export const GambarSetujui = () => (
  <Bingkai
    alt="Hari ini untuk kepala: realisasi, fisik, dan kendala laporan, lalu tombol Setujui dan kirim ke kantor."
    keterangan="Jumlah, fisik, kendala, dan perubahan terbesar berdiri di atas tombolnya."
  >
    <p className="flex justify-between gap-4 border-b border-garis py-1"><span>Realisasi s.d. bulan ini</span><span className="font-medium tabular-nums">Rp42.700.000</span></p>
    <p className="flex justify-between gap-4 border-b border-garis py-1"><span>Fisik tertimbang pagu</span><span className="font-medium tabular-nums">51,42%</span></p>
    <p className="flex justify-between gap-4 border-b border-garis py-1"><span>Kendala terbuka</span><span className="font-medium tabular-nums">1</span></p>
    <p className="mt-2 flex flex-wrap gap-2"><TombolMini utama>Setujui dan kirim ke kantor</TombolMini><TombolMini>Kembalikan ke operator</TombolMini></p>
  </Bingkai>
)

/** The board of the office. */
export const GambarPapan = () => (
  <Bingkai
    alt="Papan verifikasi: tiga unit dengan keadaan laporannya, menunggu verifikasi, dikembalikan, dan belum mulai."
    keterangan="Papan menyaring menurut keadaan, kategori, dan keterlambatan."
  >
    <TabelMini
      kolom={['Unit', 'Keadaan', 'Kesalahan']}
      baris={[
        [{ isi: 'Dinas A' }, { isi: 'Menunggu verifikasi', rupa: 'biasa' }, { isi: '0', rupa: 'biasa' }],
        [{ isi: 'Kecamatan B' }, { isi: 'Dikembalikan', rupa: 'biasa' }, { isi: '2', rupa: 'salah' }],
        [{ isi: 'Bagian C' }, { isi: 'Belum mulai', rupa: 'biasa' }, { isi: '–', rupa: 'biasa' }],
      ]}
    />
  </Bingkai>
)
